package cn.rongjiu.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's form service with the guard before every submit, and facts and choices in every form shown. */
class GuardedFormService extends FormServiceImpl {

    private final TaskForms forms;
    private final StepDesk desk;
    private final StartSubmissions starts;
    private final FactBoard facts;
    private final OptionBoard options;
    private final PlainValues plain;

    GuardedFormService(
            TaskForms forms,
            StepDesk desk,
            StartSubmissions starts,
            FactBoard facts,
            OptionBoard options,
            PlainValues plain) {
        this.forms = forms;
        this.desk = desk;
        this.starts = starts;
        this.facts = facts;
        this.options = options;
        this.plain = plain;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commandExecutor.execute(new SubmitStep(taskId, properties, forms, desk));
    }

    /** Returns no variables: what a step leaves behind is not for the person who completed it. */
    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        submitTaskForm(taskId, properties);
        return Variables.createVariables();
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        return commandExecutor.execute(
                new SubmitStart(processDefinitionId, businessKey, properties, forms, desk, starts));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        // the engine's own command finds the task and checks who asks
        super.getTaskFormVariables(taskId, names, deserialize);
        return commandExecutor.execute(new ShowForm(taskId, names, forms, facts, plain));
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        InputStream checked = super.getDeployedTaskForm(taskId);
        return commandExecutor.execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return forms.hasForm(task) ? stream(options.fill(forms.form(context, task), Steps.of(task))) : checked;
        });
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        InputStream checked = super.getDeployedStartForm(processDefinitionId);
        return commandExecutor.execute(context -> {
            ProcessDefinitionEntity definition = context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedProcessDefinitionById(processDefinitionId);
            String key = forms.startKey(definition);
            return key == null ? checked : stream(options.fill(forms.form(context, definition), Steps.ofStart(key)));
        });
    }

    private static InputStream stream(JsonNode form) {
        return new ByteArrayInputStream(form.toString().getBytes(StandardCharsets.UTF_8));
    }
}
