package cn.rongjiu.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
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
