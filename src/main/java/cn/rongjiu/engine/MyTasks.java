package cn.rongjiu.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * The or-block that leaves a person only the tasks he holds and those he may take: assigned to him, or unassigned
 * with him or one of his groups as candidate.
 */
class MyTasks extends TaskQueryImpl {

    private static final long serialVersionUID = 1L;

    private final List<String> groups;

    MyTasks(Caller caller) {
        this.groups = List.copyOf(caller.groups());
        this.assignee = caller.userId();
        this.candidateUser = caller.userId();
        setOrQueryActive();
    }

    /** The groups of the door, so that no query asks the identity tables again. */
    @Override
    public List<String> getCandidateGroups() {
        return groups;
    }
}
