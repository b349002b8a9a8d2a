package cn.rongjiu.engine;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells of every decision table that the engine evaluates inside a case. What somebody tries out over REST, outside
 * any case, is nobody's decision and is not told.
 */
@Component
class DecisionWatch extends AbstractProcessEnginePlugin implements DmnDecisionEvaluationListener {

    private final ApplicationEventPublisher events;

    DecisionWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getDmnEngineConfiguration() == null) {
            engine.setDmnEngineConfiguration(
                    (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration());
        }
        engine.getDmnEngineConfiguration()
                .getCustomPostDecisionEvaluationListeners()
                .add(this);
    }

    @Override
    public void notify(DmnDecisionEvaluationEvent event) {
        BpmnExecutionContext context = Context.getBpmnExecutionContext();
        if (context != null) {
            tell(context.getExecution(), event);
        }
    }

    private void tell(ExecutionEntity execution, DmnDecisionEvaluationEvent event) {
        String caseNumber = execution.getProcessBusinessKey();
        if (caseNumber != null && event.getDecisionResult() instanceof DmnDecisionTableEvaluationEvent table) {
            String personId = (String) execution.getVariable("personId");
            events.publishEvent(new DecisionMade(caseNumber, personId, Evaluation.of(table)));
        }
    }
}
