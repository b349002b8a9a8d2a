package cn.rongjiu.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the engine must be told beyond the configuration file; comes after the starter's own settings. */
@Component
@Order(100)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final ObjectProvider<TaskAuthority> authority;
    private final ObjectProvider<MeterRegistry> meters;
    private final Retries retries;

    EngineSettings(
            ApplicationContext context,
            ObjectProvider<TaskAuthority> authority,
            ObjectProvider<MeterRegistry> meters,
            Retries retries) {
        this.context = context;
        this.authority = authority;
        this.meters = meters;
        this.retries = retries;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdGenerator(new Ids());
        engine.setExpressionManager(new HardenedExpressions(context));
        engine.setFailedJobRetryTimeCycle(retries.getStandard());
        engine.setCustomIncidentHandlers(plus(engine.getCustomIncidentHandlers(), List.of(new FailedJobIncidents())));
        engine.setCustomPreCommandInterceptorsTxRequired(plus(
                engine.getCustomPreCommandInterceptorsTxRequired(),
                List.of(new PlainRefusals(), new CommandRetry(meters))));
        closeDoors(engine);
    }

    private void closeDoors(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        engine.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
        engine.setResourceAuthorizationProvider(new NoTaskGrants());
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new TaskDoors(authority))));
        engine.setCustomSessionFactories(plus(
                engine.getCustomSessionFactories(),
                List.of(
                        new Instead(TaskManager.class, TaskRoom::new),
                        new Instead(HistoricTaskInstanceManager.class, PastTaskRoom::new),
                        new Instead(VariableInstanceManager.class, CardVariables::new))));
    }

    private static <T> List<T> plus(List<T> others, List<? extends T> ours) {
        List<T> all = new ArrayList<>(others == null ? List.of() : others);
        all.addAll(ours);
        return all;
    }

    private record Instead(Class<?> getSessionType, Supplier<? extends Session> fresh) implements SessionFactory {

        @Override
        public Session openSession() {
            return fresh.get();
        }
    }
}
