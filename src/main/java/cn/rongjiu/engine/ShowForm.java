package cn.rongjiu.engine;

import java.util.Collection;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** What a task's form shows when it is opened: facts and prefilled rows of its own fields, and nothing else. */
final class ShowForm implements Command<VariableMap>, Repeatable {

    private final String taskId;
    private final Collection<String> names;
    private final TaskForms forms;
    private final FactBoard facts;
    private final PlainValues plain;

    /** @param names what the caller asks for, null for all the form shows; a card's own variables may be asked for too */
    ShowForm(String taskId, Collection<String> names, TaskForms forms, FactBoard facts, PlainValues plain) {
        this.taskId = taskId;
        this.names = names;
        this.forms = forms;
        this.facts = facts;
        this.plain = plain;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        Step step = Steps.of(task);
        VariableMap shown = onCard(task);
        if (names != null && shown.keySet().containsAll(names)) {
            return shown;
        }
        for (FormField field : forms.schema(context, task).fields()) {
            Object value = field.readOnly() ? facts.fact(field.key(), step) : prefilled(field, step);
            if (value != null) {
                put(shown, field, value);
            }
        }
        return shown;
    }

    private VariableMap onCard(TaskEntity task) {
        VariableMap asked = Variables.createVariables();
        if (names != null) {
            names.stream()
                    .filter(CardVariables.ON_CARD::contains)
                    .forEach(name -> asked.put(name, task.getVariable(name)));
        }
        return asked;
    }

    /** A form starts empty but for what a room prefills; a stored answer never comes back into a text field. */
    private Object prefilled(FormField field, Step step) {
        return field.kind() == FormField.Kind.TEXT ? null : facts.shown(field.key(), step);
    }

    private static TypedValue typed(Object value) {
        return value instanceof Boolean flag
                ? Variables.booleanValue(flag)
                : Variables.stringValue(String.valueOf(value));
    }

    private void put(VariableMap shown, FormField field, Object value) {
        if (field.kind() == FormField.Kind.ROWS || field.kind() == FormField.Kind.CHOICES) {
            shown.putValueTyped(
                    field.key(), SpinValues.jsonValue(plain.write(value)).create());
        } else {
            shown.putValueTyped(field.key(), typed(value));
        }
    }
}
