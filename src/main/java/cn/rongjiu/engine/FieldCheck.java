package cn.rongjiu.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Checks one value against its field and says, in Chinese, what is wrong with it. */
final class FieldCheck {

    private static final int MAX_ROWS = 60;

    private final Function<FormField, List<String>> choices;
    private final Sentences sentences;

    /** @param choices the allowed values of a field with choices */
    FieldCheck(Function<FormField, List<String>> choices, Sentences sentences) {
        this.choices = choices;
        this.sentences = sentences;
    }

    /** The clean value, null when unset or refused. */
    Object check(FormField field, Object value) {
        if (isUnset(value)) {
            sentences.addIf(field.required(), field.key(), "“%s”必填。".formatted(field.label()));
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> text(field, value);
            case NUMBER -> value instanceof Number ? value : refuse(field, "应为数字。");
            case DATE -> date(field, value);
            case FLAG -> value instanceof Boolean ? value : refuse(field, "应为是或者否。");
            case CHOICE -> choice(field, value);
            case CHOICES -> chosen(field, value);
            case ROWS -> rows(field, value);
        };
    }

    private static boolean isUnset(Object value) {
        return value == null || "".equals(value) || value instanceof List<?> l && l.isEmpty();
    }

    private Object text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            return refuse(field, "应为文字。");
        }
        if (text.isBlank() && field.required()) {
            return refuse(field, "必填，不能只有空格。");
        }
        if (text.length() > field.maxLength()) {
            return refuse(field, "最多 %d 字，现有 %d 字，请精简或者作为证据附卷。".formatted(field.maxLength(), text.length()));
        }
        return isWellFormed(text) ? text : refuse(field, "含有无法保存的字符，请重新录入。");
    }

    /** Half of a surrogate pair, or NUL, cannot be stored in UTF-8 text. */
    private static boolean isWellFormed(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Object date(FormField field, Object value) {
        try {
            LocalDate date = LocalDate.parse(String.valueOf(value));
            return date.getYear() >= 1949 && date.getYear() <= 2999 ? date.toString() : refuse(field, "年份不对，请填写四位年份。");
        } catch (DateTimeParseException notIso) {
            return refuse(field, "不是有效日期，请按 2026-03-02 的格式填写。");
        }
    }

    private Object choice(FormField field, Object value) {
        return choices.apply(field).contains(String.valueOf(value))
                ? String.valueOf(value)
                : refuse(field, "没有选项“%s”，请重新选择。".formatted(value));
    }

    private Object chosen(FormField field, Object value) {
        if (!(value instanceof List<?> list)) {
            return refuse(field, "应为选项列表。");
        }
        List<String> chosen = list.stream().map(String::valueOf).distinct().toList();
        List<String> unknown = new ArrayList<>(chosen);
        unknown.removeAll(choices.apply(field));
        return unknown.isEmpty() ? chosen : refuse(field, "没有选项“%s”，请重新选择。".formatted(String.join("、", unknown)));
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
        Set<String> known =
                Set.copyOf(field.columns().stream().map(FormField::key).toList());
        row.keySet().stream()
                .filter(k -> !known.contains(String.valueOf(k)))
                .forEach(k -> refuse(field, "第 %d 行有未知的栏目“%s”。".formatted(number, k)));
        Sentences ofRow = new Sentences();
        Map<String, Object> clean = new LinkedHashMap<>();
        for (FormField column : field.columns()) {
            Object cell = new FieldCheck(choices, ofRow).check(column, row.get(column.key()));
            if (cell != null) {
                clean.put(column.key(), cell);
            }
        }
        ofRow.each((column, sentence) -> refuse(field, "第 %d 行：%s".formatted(number, sentence)));
        return clean;
    }

    private Object refuse(FormField field, String what) {
        sentences.add(field.key(), "“%s”%s".formatted(field.label(), what));
        return null;
    }
}
