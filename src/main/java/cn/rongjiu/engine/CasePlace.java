package cn.rongjiu.engine;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Where in which case a task stands. */
record CasePlace(String caseNumber, String personId, String taskKey) {

    static CasePlace of(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        String caseNumber = execution == null ? null : execution.getProcessBusinessKey();
        return new CasePlace(
                caseNumber,
                task.getVariable("personId") instanceof String person ? person : null,
                task.getTaskDefinitionKey());
    }

    /** A task outside any case, as in a designer's trial, is nobody's concern. */
    boolean inCase() {
        return caseNumber != null && !caseNumber.isBlank();
    }
}
