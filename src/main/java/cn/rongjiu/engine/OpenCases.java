package cn.rongjiu.engine;

import org.camunda.bpm.engine.TaskService;
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

    /** Whether the person holds an open task of the case or may take one, himself or through a group. */
    public boolean isOpenTo(String userId, String caseNumber) {
        return system.call(() -> tasks.getObject()
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .or()
                        .taskAssignee(userId)
                        .taskCandidateUser(userId)
                        .endOr()
                        .count()
                > 0);
    }
}
