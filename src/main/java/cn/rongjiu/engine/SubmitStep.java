package cn.rongjiu.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completes a human step: permission, form, rules, keeping and the engine's move are one transaction. */
final class SubmitStep implements Command<VariableMap>, Repeatable {

    private final String taskId;
    private final Map<String, Object> submitted;
    private final TaskForms forms;
    private final StepDesk desk;

    SubmitStep(String taskId, Map<String, Object> submitted, TaskForms forms, StepDesk desk) {
        this.taskId = taskId;
        this.submitted = submitted == null ? Map.of() : submitted;
        this.forms = forms;
        this.desk = desk;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || task.getTaskDefinition() == null) {
            return pass(submitted, context);
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        Step step = Steps.of(task);
        Map<String, Object> taken = desk.take(step, task.getName(), forms.schema(context, task), submitted);
        // the doors were asked a moment ago in this transaction; the engine's command would ask them all again
        Command<VariableMap> move = inner -> pass(taken, inner);
        return context.runWithoutAuthorization(move);
    }

    private VariableMap pass(Map<String, Object> variables, CommandContext context) {
        return new SubmitTaskFormCmd(taskId, variables, false, false).execute(context);
    }
}
