package cn.rongjiu.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Finds the form of a task or start event in the deployment its process came with. */
@Component
class TaskForms {

    private static final FormSchema NO_FORM = new FormSchema("", List.of());

    private final FormSchemas schemas;

    TaskForms(FormSchemas schemas) {
        this.schemas = schemas;
    }

    /** The schema; a task without a form has no field, so it takes no value. */
    FormSchema schema(CommandContext context, TaskEntity task) {
        String key = key(task.getTaskDefinition().getFormDefinition());
        return key == null ? NO_FORM : schemas.schema(context, deployment(task), key);
    }

    FormSchema schema(CommandContext context, ProcessDefinitionEntity definition) {
        String key = startKey(definition);
        return key == null ? NO_FORM : schemas.schema(context, definition.getDeploymentId(), key);
    }

    JsonNode form(CommandContext context, TaskEntity task) {
        return schemas.form(
                context, deployment(task), key(task.getTaskDefinition().getFormDefinition()));
    }

    JsonNode form(CommandContext context, ProcessDefinitionEntity definition) {
        return schemas.form(context, definition.getDeploymentId(), startKey(definition));
    }

    /** The form key of the start event, null when the process starts without a form. */
    String startKey(ProcessDefinitionEntity definition) {
        return definition.getStartFormDefinition() == null ? null : key(definition.getStartFormDefinition());
    }

    boolean hasForm(TaskEntity task) {
        return task.getTaskDefinition() != null && key(task.getTaskDefinition().getFormDefinition()) != null;
    }

    private static String deployment(TaskEntity task) {
        return task.getProcessDefinition().getDeploymentId();
    }

    private static String key(FormDefinition form) {
        Expression key = form.getCamundaFormDefinitionKey();
        return key == null ? null : key.getExpressionText();
    }
}
