package cn.rongjiu.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Puts the guarded services in the place of the engine's own, for every caller. They are no beans themselves: the
 * starter publishes whatever services the engine ends up with.
 */
@Component
class GuardedServices extends AbstractProcessEnginePlugin {

    private final TaskForms forms;
    private final StepDesk desk;
    private final StartSubmissions starts;
    private final FactBoard facts;
    private final OptionBoard options;
    private final PlainValues plain;
    private final Actor actor;

    GuardedServices(
            TaskForms forms,
            StepDesk desk,
            StartSubmissions starts,
            FactBoard facts,
            OptionBoard options,
            PlainValues plain,
            Actor actor) {
        this.forms = forms;
        this.desk = desk;
        this.starts = starts;
        this.facts = facts;
        this.options = options;
        this.plain = plain;
        this.actor = actor;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFormService(new GuardedFormService(forms, desk, starts, facts, options, plain));
        configuration.setTaskService(new GuardedTaskService(forms, desk, actor));
    }
}
