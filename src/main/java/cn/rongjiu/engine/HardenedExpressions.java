package cn.rongjiu.engine;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates expressions of diagrams and decisions as ever, but without a scope, as every query does, only the
 * {@link QueryTexts}. The engine's own switches for queries miss or-queries and stored filters (CVE-2026-109432).
 */
class HardenedExpressions extends SpringExpressionManager {

    HardenedExpressions(ApplicationContext context) {
        super(context);
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), this, text);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new ReflectionGuard());
        resolver.add(super.createElResolver());
        return resolver;
    }

    private static class Guarded extends JuelExpression {

        Guarded(ValueExpression value, JuelExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution context) {
            refuseWithoutScope(scope);
            return super.getValue(scope, context);
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
            refuseWithoutScope(scope);
            super.setValue(value, scope, context);
        }

        private void refuseWithoutScope(VariableScope scope) {
            if (scope == null && !isLiteralText() && !QueryTexts.allow(getExpressionText())) {
                throw Refusal.because("查询条件中不允许使用表达式，请改用具体的值。");
            }
        }
    }
}
