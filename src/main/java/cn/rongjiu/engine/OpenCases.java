package cn.rongjiu.engine;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who has something to do in a case at present, for rules that know nothing of the engine. */
@Component
public class OpenCases {

    private final ObjectProvider<TaskService> tasks;
    private final AsSystem system;

    OpenCases(ObjectProvider<TaskService> tasks, AsSystem system) {
        this.tasks = tasks;
        this.system = system;
    }

    /** The task ids in the diagram of what the person holds or may take in the case, himself or through a group. */
    public Set<String> stepsOpenTo(String userId, String caseNumber) {
        return system.call(() -> open(userId, caseNumber).list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet()));
    }

    /** Whom those of these steps concern that the person holds or may take. */
    public Set<String> personsOpenTo(String userId, String caseNumber, Set<String> steps) {
        return system.call(
                () -> open(userId, caseNumber).taskDefinitionKeyIn(steps.toArray(String[]::new)).list().stream()
                        .map(task -> (String) tasks.getObject().getVariable(task.getId(), "personId"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** Whether the person holds an open task of the case or may take one, himself or through a group. */
    public boolean isOpenTo(String userId, String caseNumber) {
        return system.call(() -> open(userId, caseNumber).count() > 0);
    }

    private TaskQuery open(String userId, String caseNumber) {
        return tasks.getObject()
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .or()
                .taskAssignee(userId)
                .taskCandidateUser(userId)
                .endOr();
    }
}
