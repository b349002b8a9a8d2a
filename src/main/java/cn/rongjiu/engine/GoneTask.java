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

/** A task that is not there, or no more: the second of two people reads who was first, a stranger learns nothing. */
class GoneTask {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    private final String taskId;
    private final CommandContext context = Context.getCommandContext();

    GoneTask(String taskId) {
        this.taskId = taskId;
    }

    Refusal refusalFor(Caller caller) {
        return tooLate(caller).orElseGet(() -> Refusal.unknown("没有找到这项任务，它可能已撤回，请刷新待办列表。"));
    }

    /** The sentence for somebody it concerned who came second; empty while the task is open, and for strangers. */
    Optional<Refusal> tooLate(Caller caller) {
        HistoricTaskInstanceEntity past =
                context.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId);
        return past != null && past.getEndTime() != null && concerned(caller, past)
                ? Optional.of(Refusal.conflict(sentence(past)))
                : Optional.empty();
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
