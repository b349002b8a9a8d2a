package cn.rongjiu.cost;

import java.lang.reflect.Method;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ElProviderCompatible;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.springframework.core.annotation.Order;

/** Notes what each expression of a diagram comes to while a deed is measured; comes after the application's settings. */
@Order(200)
final class Noting extends AbstractProcessEnginePlugin {

    private final Echo echo;
    private final Meter meter;

    Noting(Echo echo, Meter meter) {
        this.echo = echo;
        this.meter = meter;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new Expressions(engine.getExpressionManager()));
    }

    private final class Expressions implements ExpressionManager, ElProviderCompatible {

        private final ExpressionManager manager;

        private Expressions(ExpressionManager manager) {
            this.manager = manager;
        }

        @Override
        public Expression createExpression(String text) {
            return new Noted(manager.createExpression(text));
        }

        @Override
        public void addFunction(String name, Method function) {
            manager.addFunction(name, function);
        }

        @Override
        public ElProvider toElProvider() {
            return ((ElProviderCompatible) manager).toElProvider();
        }
    }

    private final class Noted implements Expression {

        private final Expression expression;

        private Noted(Expression expression) {
            this.expression = expression;
        }

        @Override
        public Object getValue(VariableScope scope) {
            return noted(expression.getValue(scope));
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution context) {
            return noted(expression.getValue(scope, context));
        }

        private Object noted(Object value) {
            if (!isLiteralText() && meter.isOpen() && !asksForReminder()) {
                echo.note(getExpressionText(), value);
            }
            return value;
        }

        /** The timer of a reminder (T40) reads the due date once more than the engine does. */
        private boolean asksForReminder() {
            return StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().endsWith(".TermTimer")));
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            expression.setValue(value, scope);
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
            expression.setValue(value, scope, context);
        }

        @Override
        public String getExpressionText() {
            return expression.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return expression.isLiteralText();
        }
    }
}
