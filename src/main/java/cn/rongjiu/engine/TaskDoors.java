package cn.rongjiu.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The one door to a task, whatever way a person comes: beside the engine's authorization he must hold the task or be
 * its candidate, and the authority must not turn him away.
 */
class TaskDoors extends AuthorizationCommandChecker {

    private final ObjectProvider<TaskAuthority> authority;

    TaskDoors(ObjectProvider<TaskAuthority> authority) {
        this.authority = authority;
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        read(task);
        super.checkReadTask(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        read(task);
        super.checkReadTaskVariable(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        caller().ifPresent(caller -> enter(caller, task));
        super.checkTaskWork(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        read(task);
        if (caller().filter(Caller::oversees).isEmpty()) {
            super.checkTaskAssign(task);
        }
        // an overseer gives the task of somebody absent to somebody else; he does not work on it himself
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        caller().ifPresent(caller -> enter(caller, task));
        super.checkUpdateTaskVariable(task);
    }

    @Override
    public void checkDeleteTask(TaskEntity task) {
        caller().ifPresent(caller -> enter(caller, task));
        super.checkDeleteTask(task);
    }

    private void read(TaskEntity task) {
        caller().ifPresent(caller -> {
            if (caller.oversees()) {
                keepStill(task);
                // watching over all cases ends at one's own
                keepOut(caller, task);
            } else {
                enter(caller, task);
            }
        });
    }

    private void enter(Caller caller, TaskEntity task) {
        keepStill(task);
        if (!isCandidate(caller, task.getCandidates()) && !caller.userId().equals(task.getAssignee())) {
            // its candidates are gone too when somebody completed it between this command's two reads
            throw new GoneTask(task.getId())
                    .tooLate(caller)
                    .orElseGet(() -> Refusal.forbidden("您不是该任务的办理人或候选人，不能查看或办理。"));
        }
        if (task.getAssignee() != null && !caller.userId().equals(task.getAssignee())) {
            throw Refusal.conflict("该任务已由" + Names.of(context(), task.getAssignee()) + "签收，如需由您办理，请先请其退回。");
        }
        keepOut(caller, task);
    }

    /** What stands still is neither worked on nor read by anybody (E13). */
    private static void keepStill(TaskEntity task) {
        if (task.isSuspended()) {
            throw Standstill.refusal();
        }
    }

    private void keepOut(Caller caller, TaskEntity task) {
        forbidden(caller, CasePlace.of(task)).ifPresent(sentence -> {
            throw Refusal.forbidden(sentence);
        });
    }

    private Optional<String> forbidden(Caller caller, CasePlace place) {
        TaskAuthority asked = authority.getIfAvailable();
        return asked == null || !place.inCase()
                ? Optional.empty()
                : asked.forbids(caller.userId(), place.caseNumber(), place.personId(), place.taskKey());
    }

    private static boolean isCandidate(Caller caller, Set<IdentityLink> candidates) {
        return candidates.stream()
                .anyMatch(link -> caller.userId().equals(link.getUserId())
                        || caller.groups().contains(link.getGroupId()));
    }

    private static Optional<Caller> caller() {
        return Caller.at(context());
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }
}
