package cn.rongjiu.cost;

import cn.rongjiu.testing.Deed;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/**
 * The same diagrams, forms and decision tables on an engine of its own, without anything of ours: no delegate does
 * anything, expressions say what they said in the application, nobody is asked for permission. History is full here too.
 */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource pool;
    private final Meter meter = new Meter(this::elementOf);
    private final ProcessEngine engine;

    /** @param settings of the pool, with a database of which nothing else knows */
    BareEngine(HikariConfig settings, Echo echo) {
        pool = new HikariDataSource(settings);
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        AtomicLong ids = new AtomicLong();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(meter.watch(pool));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(() -> "%016d".formatted(ids.incrementAndGet()));
        configuration.setExpressionManager(new Repeating(echo));
        configuration.setDefaultSerializationFormat("application/json");
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        engine = configuration.buildProcessEngine();
    }

    void deploy(Map<String, byte[]> resources) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        resources.forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment.deploy();
    }

    /** Does again what was done in the application; {@code variables} names what of a form becomes a variable. */
    List<Line> repeat(List<Line> deeds, String businessKey, Set<String> variables) {
        for (Line line : deeds) {
            ClockUtil.setCurrentTime(line.at());
            Map<String, Object> fields = new HashMap<>(line.deed().fields());
            fields.keySet().retainAll(variables);
            repeat(line, businessKey, fields);
        }
        return meter.lines();
    }

    boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    private void repeat(Line line, String businessKey, Map<String, Object> fields) {
        switch (line.deed().kind()) {
            case START -> start(line.deed(), businessKey, fields);
            case STEP -> complete(line.deed(), fields);
            case JOB -> execute(line);
            case REQUEST -> meter.during(line.deed(), () -> businessKey);
        }
    }

    private void start(Deed deed, String businessKey, Map<String, Object> fields) {
        String process = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(deed.name())
                .singleResult()
                .getId();
        meter.during(deed, () -> engine.getFormService().submitStartForm(process, businessKey, fields));
    }

    private void complete(Deed deed, Map<String, Object> fields) {
        String task = Stream.of(tasks(deed).taskAssignee(deed.user()), tasks(deed))
                .flatMap(query -> query.orderByTaskId().asc().list().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the bare engine has no " + deed.name()))
                .getId();
        meter.during(deed, () -> {
            engine.getFormService().submitTaskForm(task, fields);
            return task;
        });
    }

    private TaskQuery tasks(Deed deed) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(deed.name());
    }

    private void execute(Line line) {
        if (Elements.REMINDER.equals(line.name())) {
            // reminding is ours: the bare engine reminds nobody
            meter.during(new Deed(Deed.Kind.JOB, Elements.REMINDER, null, Map.of()), () -> Elements.REMINDER);
            return;
        }
        String job = engine.getManagementService().createJobQuery().executable().orderByJobId().asc().list().stream()
                .map(Job::getId)
                .filter(id -> Objects.equals(elementOf(id), line.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the bare engine has no job at " + line.name()));
        meter.during(new Deed(Deed.Kind.JOB, job, null, Map.of()), () -> {
            engine.getManagementService().executeJob(job);
            return job;
        });
    }

    private String elementOf(String job) {
        return Elements.REMINDER.equals(job) ? job : Elements.ofJob(engine, job);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    /** Says what the application said. */
    private static final class Repeating extends JuelExpressionManager {

        private final Echo echo;

        private Repeating(Echo echo) {
            this.echo = echo;
        }

        @Override
        public Expression createExpression(String text) {
            return new JuelExpression(createValueExpression(text), this, text) {
                @Override
                public Object getValue(VariableScope scope, BaseDelegateExecution context) {
                    return isLiteralText() || scope == null ? super.getValue(scope, context) : echo.next(text);
                }
            };
        }
    }
}
