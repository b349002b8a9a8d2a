package cn.rongjiu.security;

import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells somebody who comes late who has completed the task and when, if the task was his to complete. */
@Component
class WhoWasFirst {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");

    private final HistoryService history;
    private final Accounts accounts;

    WhoWasFirst(HistoryService history, Accounts accounts) {
        this.history = history;
        this.accounts = accounts;
    }

    /** Empty when the task is not completed, or was never open to this person. */
    Optional<Verdict> tell(String taskId, Authentication who) {
        return accounts.unchecked(() -> Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .finished()
                        .singleResult())
                .filter(task -> wasOpenTo(who, taskId))
                .map(task -> new Verdict(409, sentence(task))));
    }

    private boolean wasOpenTo(Authentication who, String taskId) {
        List<String> groups = EngineIdentity.groups(who);
        List<HistoricIdentityLinkLog> links =
                history.createHistoricIdentityLinkLogQuery().taskId(taskId).list();
        return links.stream()
                .anyMatch(link -> who.getName().equals(link.getUserId()) || groups.contains(link.getGroupId()));
    }

    private String sentence(HistoricTaskInstance task) {
        String when = TIME.format(LocalDateTime.ofInstant(task.getEndTime().toInstant(), OfficeTime.ZONE));
        return completedBy(task)
                .map(id -> "此任务已由" + accounts.name(id) + "于" + when + "办理，您的填写未保存，请刷新任务列表。")
                .orElse("此任务已于" + when + "结束，您的填写未保存，请刷新任务列表。");
    }

    private Optional<String> completedBy(HistoricTaskInstance task) {
        List<UserOperationLogEntry> completions = history.createUserOperationLogQuery()
                .taskId(task.getId())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list();
        return completions.stream()
                .findFirst()
                .map(UserOperationLogEntry::getUserId)
                .or(() -> Optional.ofNullable(task.getAssignee()));
    }
}
