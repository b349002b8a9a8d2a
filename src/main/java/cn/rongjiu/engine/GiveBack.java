package cn.rongjiu.engine;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Takes a task off whoever holds it. The holder may do so as he may claim it, though he may give it to nobody; a task
 * that is his alone stays his, since nobody would find it again.
 */
final class GiveBack implements Command<Void>, Repeatable {

    private final String taskId;

    GiveBack(String taskId) {
        this.taskId = taskId;
    }

    @Override
    public Void execute(CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || !isHolder(context, task)) {
            return new AssignTaskCmd(taskId, null).execute(context);
        }
        if (task.getCandidates().isEmpty()) {
            throw Refusal.conflict("该任务指定由您本人办理，不能取消签收；确实不能办理的，请联系督办人员改派。");
        }
        return new ClaimTaskCmd(taskId, null).execute(context);
    }

    private static boolean isHolder(CommandContext context, TaskEntity task) {
        return Caller.at(context)
                .filter(caller -> caller.userId().equals(task.getAssignee()))
                .isPresent();
    }
}
