package cn.rongjiu.engine;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.impl.HistoricIdentityLinkLogQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A task that was there and is no more: the second of two people reads who was first. */
class GoneTask {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    private final String taskId;
    private final CommandContext context = Context.getCommandContext();

    GoneTask(String taskId) {
        this.taskId = taskId;
    }

    /** Refuses with the sentence when this person was concerned; says nothing to strangers. */
    void tell(Caller caller) {
        HistoricTaskInstanceEntity past =
                context.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId);
        if (past != null && past.getEndTime() != null && concerned(caller, past)) {
            throw Refusal.conflict(sentence(past));
        }
    }

    private String sentence(HistoricTaskInstanceEntity past) {
        String at = MOMENT.format(ZonedDateTime.ofInstant(past.getEndTime().toInstant(), OfficeTime.ZONE));
        if (!TaskEntity.DELETE_REASON_COMPLETED.equals(past.getDeleteReason())) {
            return "该任务已于" + at + "撤销，无需再办，请刷新待办列表。";
        }
        String who = Optional.ofNullable(past.getAssignee())
                .map(user -> "由" + Names.of(context, user))
                .orElse("");
        return "该任务已" + who + "于" + at + "办结，请刷新待办列表。";
    }

    private boolean concerned(Caller caller, HistoricTaskInstanceEntity past) {
        return caller.oversees()
                || caller.userId().equals(past.getAssignee())
                || links().stream()
                        .anyMatch(link -> caller.userId().equals(link.getUserId())
                                || caller.groups().contains(link.getGroupId()));
    }

    private List<HistoricIdentityLinkLog> links() {
        Callable<List<HistoricIdentityLinkLog>> search = () -> new LinksOf(taskId).found(context);
        return context.runWithoutAuthorization(search);
    }

    private static class LinksOf extends HistoricIdentityLinkLogQueryImpl {

        private static final long serialVersionUID = 1L;

        LinksOf(String taskId) {
            taskId(taskId);
        }

        List<HistoricIdentityLinkLog> found(CommandContext context) {
            return evaluateExpressionsAndExecuteList(context, null);
        }
    }
}
