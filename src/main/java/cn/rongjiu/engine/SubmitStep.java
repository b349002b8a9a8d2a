package cn.rongjiu.engine;

import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
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
            task = find(context);
        } catch (Refusal tooLate) {
            // nothing is written yet, so that to go on leaves nothing behind
            if (desk.isRepeated(taskId, submitted)) {
                return Variables.createVariables();
            }
            throw tooLate;
        }
        return task == null ? pass(submitted, context) : enter(task, context);
    }

    /** The step; null for what is no human step of a diagram. */
    private TaskEntity find(CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        return task == null || task.getTaskDefinition() == null ? null : task;
    }

    private VariableMap enter(TaskEntity task, CommandContext context) {
        try {
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkTaskWork(task));
            return submit(task, context);
        } catch (Refusal refusal) {
            // what went while it was looked at is refused for reasons that hold no more
            throw isOpen(context) ? refusal : new OptimisticLockingException("task " + taskId + " is gone");
        }
    }

    private boolean isOpen(CommandContext context) {
        Callable<Long> count = () -> new TaskQueryImpl().taskId(taskId).evaluateExpressionsAndExecuteCount(context);
        return context.runWithoutAuthorization(count) > 0;
    }

    private VariableMap submit(TaskEntity task, CommandContext context) {
        if (task.getExecutionId() != null && task.getExecution() == null) {
            // somebody completed it since it was found: what belonged to it is gone, the case number too
            throw new OptimisticLockingException("task " + taskId + " was completed meanwhile");
        }
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
