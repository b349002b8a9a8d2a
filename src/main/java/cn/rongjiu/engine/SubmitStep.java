package cn.rongjiu.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Completes a human step: permission, form, rules, keeping and the engine's move are one transaction. Whoever sends the
 * same once more (a double click, a request repeated because its answer was lost) is answered as if he were first.
 */
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
        TaskEntity task;
        try {
            task = enter(context);
        } catch (Refusal tooLate) {
            // nothing is written yet, so that to go on leaves nothing behind
            if (desk.isRepeated(taskId, submitted)) {
                return Variables.createVariables();
            }
            throw tooLate;
        }
        return task == null ? pass(submitted, context) : submit(task, context);
    }

    /** The step, when this person may work on it; null for what is no human step of a diagram. */
    private TaskEntity enter(CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || task.getTaskDefinition() == null) {
            return null;
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        return task;
    }

    private VariableMap submit(TaskEntity task, CommandContext context) {
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
