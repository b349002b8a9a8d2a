package cn.rongjiu.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Narrows every task query of a person to the tasks he holds or may take. Authorizations are granted on process
 * definitions and would show a group every task of a definition; rows for each task would make the engine's query
 * quadratic on MySQL.
 */
class TaskRoom extends TaskManager {

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        return narrowed(query, super::findTasksByQueryCriteria);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        return narrowed(query, super::findTaskCountByQueryCriteria);
    }

    /** A person reads a sentence instead of "cannot find task", and who was first if that concerns him. */
    @Override
    public TaskEntity findTaskById(String id) {
        TaskEntity task = super.findTaskById(id);
        if (task == null) {
            Caller.at(Context.getCommandContext()).ifPresent(caller -> {
                throw new GoneTask(id).refusalFor(caller);
            });
        }
        return task;
    }

    /** Nothing is granted for a single task ({@link NoTaskGrants}), so nothing is looked for when one ends. */
    @Override
    protected void deleteAuthorizations(Resource resource, String id) {}

    private static <T> T narrowed(TaskQueryImpl query, Function<TaskQueryImpl, T> search) {
        Optional<Caller> caller = Caller.at(Context.getCommandContext()).filter(c -> !c.oversees());
        if (caller.isEmpty()) {
            return search.apply(query);
        }
        MyTasks mine = new MyTasks(caller.get());
        query.getQueries().add(mine);
        try {
            return search.apply(query);
        } finally {
            // the same query object may be asked again: list after count
            query.getQueries().remove(mine);
        }
    }
}
