package cn.rongjiu.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's task service; completing is the same door as submitting the form. */
class GuardedTaskService extends TaskServiceImpl {

    private final TaskForms forms;
    private final StepDesk desk;
    private final Actor actor;

    GuardedTaskService(TaskForms forms, StepDesk desk, Actor actor) {
        this.forms = forms;
        this.desk = desk;
        this.actor = actor;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(new SubmitStep(taskId, variables, forms, desk));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        complete(taskId, variables);
        return Variables.createVariables();
    }

    @Override
    public List<Comment> getTaskComments(String taskId) {
        requireMoving(taskId);
        return super.getTaskComments(taskId);
    }

    @Override
    public Comment getTaskComment(String taskId, String commentId) {
        requireMoving(taskId);
        return super.getTaskComment(taskId, commentId);
    }

    /** No checker is asked about comments: what was noted in a case that stands still is read by nobody (E13). */
    private void requireMoving(String taskId) {
        boolean halted = commandExecutor.execute(context -> {
            var task = context.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId);
            ExecutionEntity shell = task == null || task.getRootProcessInstanceId() == null
                    ? null
                    : context.getExecutionManager().findExecutionById(task.getRootProcessInstanceId());
            return shell != null && shell.isSuspended();
        });
        if (halted) {
            throw Standstill.refusal();
        }
    }

    /** A person claims for himself only: whoever may work on a task must not choose who else does. */
    @Override
    public void claim(String taskId, String userId) {
        boolean fromOutside = Context.getCommandContext() == null;
        if (fromOutside && userId != null && !Actor.SYSTEM.equals(actor.id()) && !userId.equals(actor.id())) {
            throw Refusal.forbidden("只能为本人签收任务。");
        }
        super.claim(taskId, userId);
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null) {
            commandExecutor.execute(new GiveBack(taskId));
        } else {
            super.setAssignee(taskId, userId);
        }
    }
}
