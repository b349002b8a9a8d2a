package cn.rongjiu.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the diagrams of a running case that something happened outside their steps; runs in the caller's transaction. */
@Component
public class Messages {

    private final ObjectProvider<RuntimeService> runtime;
    private final AsSystem system;

    Messages(ObjectProvider<RuntimeService> runtime, AsSystem system) {
        this.runtime = runtime;
        this.system = system;
    }

    /**
     * Tells whatever waits for the message.
     *
     * @param message {@code tolerance.<fact>} as the diagram names it
     * @param personId the person it concerns where each person has a wait of his own, else null
     * @param values variables for the step that begins; nobody else sees them
     * @return whether something waited for it
     */
    @Transactional
    public boolean tell(String message, String caseNumber, String personId, Map<String, Object> values) {
        return system.call(() -> personId == null
                ? reaches(waiting(message, caseNumber, values))
                : reaches(waiting(message, caseNumber, values).localVariableEquals("personId", personId))
                        || reachesHisProcess(message, caseNumber, personId, values));
    }

    /**
     * Asking the engine for a process variable would find it in any scope of the process, and so tell everybody who
     * waits beside the person meant.
     */
    private boolean reachesHisProcess(String message, String caseNumber, String personId, Map<String, Object> values) {
        List<String> his = runtime
                .getObject()
                .createExecutionQuery()
                .processInstanceBusinessKey(caseNumber)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .map(Execution::getProcessInstanceId)
                .distinct()
                .filter(id -> personId.equals(runtime.getObject().getVariableLocal(id, "personId")))
                .toList();
        his.forEach(id -> reaches(waiting(message, caseNumber, values).processInstanceId(id)));
        return !his.isEmpty();
    }

    private MessageCorrelationBuilder waiting(String message, String caseNumber, Map<String, Object> values) {
        return runtime.getObject()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariablesToTriggeredScope(values);
    }

    /** All at once, since correlating with nobody would throw and spoil the caller's transaction. */
    private static boolean reaches(MessageCorrelationBuilder correlation) {
        return !correlation.correlateAllWithResult().isEmpty();
    }
}
