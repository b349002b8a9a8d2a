package cn.rongjiu.engine;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.evaluation.DecisionTableEvaluationHandler;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The decision tables deployed in the engine, asked without leaving a trace: no history row, no {@link DecisionMade},
 * and whoever is signed in may ask. Forms ask so for their options, and audits to repeat a decision.
 */
@Component
public class DecisionTables {

    private final ObjectProvider<ProcessEngine> engine;
    private final DecisionTableCheck check;

    DecisionTables(ObjectProvider<ProcessEngine> engine, DecisionTableCheck check) {
        this.engine = engine;
        this.check = check;
    }

    /** Definition id of the newest version of a table; a version never changes. */
    public String newest(String key) {
        return trusted(context -> configuration()
                .getDeploymentCache()
                .findDeployedLatestDecisionDefinitionByKey(key)
                .getId());
    }

    /** Asks this very version of a table. */
    public Evaluation evaluate(String definitionId, Map<String, ?> inputs) {
        return trusted(context -> evaluate(
                configuration().getDeploymentCache().findDeployedDecisionDefinitionById(definitionId), inputs));
    }

    /**
     * Deploys the first version of a table, on its own; does nothing once there is any version, so that what an
     * office changed later stays.
     *
     * @param name of the deployment, which also keeps two nodes that start together from deploying twice
     * @param resource path of the file below {@code config/}
     */
    public void seed(String key, String name, String resource, byte[] content) {
        boolean deployed = trusted(
                context -> context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key) != null);
        if (!deployed) {
            check.check("config/" + resource, content);
            trusted(context -> engine.getObject()
                    .getRepositoryService()
                    .createDeployment()
                    .name(name)
                    .enableDuplicateFiltering(false)
                    .addInputStream(resource, new ByteArrayInputStream(content))
                    .deploy());
        }
    }

    private Evaluation evaluate(DecisionDefinition definition, Map<String, ?> inputs) {
        var table = new DecisionTableEvaluationHandler(configuration().getDmnEngineConfiguration());
        var asked = Variables.fromMap(new HashMap<>(inputs)).asVariableContext();
        return Evaluation.of((DmnDecisionTableEvaluationEvent) table.evaluate((DmnDecision) definition, asked));
    }

    private <T> T trusted(Command<T> command) {
        return configuration()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(command));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }
}
