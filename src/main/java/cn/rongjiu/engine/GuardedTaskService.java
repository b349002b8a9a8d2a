package cn.rongjiu.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's task service; completing is the same door as submitting the form. */
class GuardedTaskService extends TaskServiceImpl {

    private final TaskForms forms;
    private final StepDesk desk;

    GuardedTaskService(TaskForms forms, StepDesk desk) {
        this.forms = forms;
        this.desk = desk;
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
}
