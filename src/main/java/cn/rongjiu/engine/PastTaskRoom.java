package cn.rongjiu.engine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;

/**
 * Narrows every query of a person for tasks in the history to those that are or were his own; those he may read without
 * a right to the whole history, or he could neither see what he finished nor write a comment.
 */
class PastTaskRoom extends HistoricTaskInstanceManager {

    @Override
    public long findHistoricTaskInstanceCountByQueryCriteria(HistoricTaskInstanceQueryImpl query) {
        return narrowed(query, () -> super.findHistoricTaskInstanceCountByQueryCriteria(query));
    }

    @Override
    public List<HistoricTaskInstance> findHistoricTaskInstancesByQueryCriteria(
            HistoricTaskInstanceQueryImpl query, Page page) {
        return narrowed(query, () -> super.findHistoricTaskInstancesByQueryCriteria(query, page));
    }

    private static <T> T narrowed(HistoricTaskInstanceQueryImpl query, Supplier<T> search) {
        Optional<Caller> caller = Caller.at(Context.getCommandContext()).filter(c -> !c.oversees());
        if (caller.isEmpty()) {
            return search.get();
        }
        int own = query.getQueries().size();
        query.or().taskAssignee(caller.get().userId()).endOr();
        try {
            Callable<T> ofHisOwn = search::get;
            return Context.getCommandContext().runWithoutAuthorization(ofHisOwn);
        } finally {
            query.getQueries().remove(own);
        }
    }
}
