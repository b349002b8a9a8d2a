package cn.rongjiu.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Checks every submission against the deployed form before the engine sees it, whatever door it came by: the engine
 * itself accepts any variable from anybody who may complete a task.
 */
@Component
class FormGuard {

    private final PlainValues plain;
    private final FactBoard facts;
    private final OptionBoard options;

    FormGuard(PlainValues plain, FactBoard facts, OptionBoard options) {
        this.plain = plain;
        this.facts = facts;
        this.options = options;
    }

    /** The clean values by field, unset ones absent; adds a sentence for whatever the form does not allow. */
    Map<String, Object> clean(FormSchema schema, Map<String, Object> submitted, Step step, Sentences sentences) {
        submitted.keySet().stream()
                .filter(key -> schema.field(key).isEmpty())
                .forEach(key -> sentences.add(key, "表单没有“%s”这一项，不能提交。".formatted(key)));
        // a column of votes asks for the same members row by row
        Map<FormField, List<String>> allowed = new HashMap<>();
        FieldCheck check = new FieldCheck(
                field -> allowed.computeIfAbsent(field, asked -> options.allowed(asked, step)), sentences);
        Function<String, Object> value = key -> submitted.containsKey(key) ? plain.of(submitted, key) : null;
        schema.fields().stream()
                .filter(FormField::readOnly)
                .forEach(field -> checkUntouched(field, value.apply(field.key()), step, sentences));
        return check.all(
                schema.fields().stream().filter(field -> !field.readOnly()).toList(), value);
    }

    private void checkUntouched(FormField field, Object value, Step step, Sentences sentences) {
        if (value != null) {
            Object shown = facts.fact(field.key(), step);
            sentences.addIf(
                    !Objects.equals(String.valueOf(shown), String.valueOf(value)),
                    field.key(),
                    "“%s”只供查看，不能修改；如内容已更新，请刷新后重新提交。".formatted(field.label()));
        }
    }
}
