package cn.rongjiu.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Checks fields that stand together, with all they hold, and says, in Chinese, what is wrong with each. */
final class FieldCheck {

    private static final int MAX_ROWS = 60;

    private final Function<FormField, List<String>> choices;
    private final Sentences sentences;
    private final ValueCheck single;

    /** @param choices the allowed values of a field with choices */
    FieldCheck(Function<FormField, List<String>> choices, Sentences sentences) {
        this.choices = choices;
        this.sentences = sentences;
        this.single = new ValueCheck(choices, sentences);
    }

    /**
     * The clean values of fields that stand together, unset ones absent.
     *
     * @param submitted the plain value of a field, null when unset
     */
    Map<String, Object> all(List<FormField> fields, Function<String, Object> submitted) {
        Map<String, Object> shown = new HashMap<>();
        fields.forEach(field -> shown.put(field.key(), held(field, submitted.apply(field.key()))));
        Map<String, Object> clean = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object value = submitted.apply(field.key());
            Object checked = isHidden(field, shown) ? unneeded(field, value) : check(field, value);
            if (checked != null) {
                clean.put(field.key(), checked);
            }
        }
        return clean;
    }

    private static boolean isHidden(FormField field, Map<String, Object> shown) {
        return field.hidden() != null && field.hidden().holds(shown::get);
    }

    /** What a browser holds: a box is ticked or not, anything else empty until filled in. */
    private static Object held(FormField field, Object value) {
        return value == null && field.kind() == FormField.Kind.FLAG ? Boolean.FALSE : "".equals(value) ? null : value;
    }

    /** A browser does not send what it hides; whoever does contradicts his own answers. */
    private Object unneeded(FormField field, Object value) {
        return isUnset(value) || Boolean.FALSE.equals(value) ? null : refuse(field, "在所选情形下不需要填写，请清空后提交。");
    }

    private Object check(FormField field, Object value) {
        if (isUnset(value)) {
            sentences.addIf(field.limits().required(), field.key(), "“%s”必填。".formatted(field.label()));
            return field.kind() == FormField.Kind.GROUP ? group(field, Map.of()) : null;
        }
        return switch (field.kind()) {
            case ROWS -> rows(field, value);
            case GROUP -> value instanceof Map<?, ?> group ? group(field, group) : refuse(field, "应为一组填写项。");
            default -> single.check(field, value);
        };
    }

    private static boolean isUnset(Object value) {
        return value == null || "".equals(value) || value instanceof List<?> l && l.isEmpty();
    }

    private Object rows(FormField field, Object value) {
        if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            return refuse(field, "应为逐行填写的表。");
        }
        if (list.size() > MAX_ROWS) {
            return refuse(field, "最多 %d 行。".formatted(MAX_ROWS));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : list) {
            rows.add(row(field, (Map<?, ?>) row, rows.size() + 1));
        }
        return rows;
    }

    private Map<String, Object> row(FormField field, Map<?, ?> row, int number) {
        return within(field, row, "第 %d 行：%%s".formatted(number));
    }

    private Map<String, Object> group(FormField field, Map<?, ?> group) {
        Map<String, Object> clean = within(field, group, "：%s");
        return clean.isEmpty() ? null : clean;
    }

    /** The first sentence of a list or group names where in it something is wrong. */
    private Map<String, Object> within(FormField field, Map<?, ?> values, String where) {
        Set<String> known =
                Set.copyOf(field.columns().stream().map(FormField::key).toList());
        Sentences inside = new Sentences();
        values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key))
                .forEach(key -> inside.add(key, "没有“%s”这一项。".formatted(key)));
        Map<String, Object> clean = new FieldCheck(choices, inside).all(field.columns(), values::get);
        inside.each((column, sentence) -> refuse(field, where.formatted(sentence)));
        return clean;
    }

    private Object refuse(FormField field, String what) {
        sentences.add(field.key(), "“%s”%s".formatted(field.label(), what));
        return null;
    }
}
