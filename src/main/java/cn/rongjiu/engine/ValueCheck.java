package cn.rongjiu.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Checks one single value, text, number, date or choice, against its field and says, in Chinese, what is wrong. */
final class ValueCheck {

    private final Function<FormField, List<String>> choices;
    private final Sentences sentences;

    /** @param choices the allowed values of a field with choices */
    ValueCheck(Function<FormField, List<String>> choices, Sentences sentences) {
        this.choices = choices;
        this.sentences = sentences;
    }

    /** The clean value of a field that holds neither rows nor a group; null when refused. */
    Object check(FormField field, Object value) {
        return switch (field.kind()) {
            case TEXT -> text(field, value);
            case NUMBER -> number(field, value);
            case DATE -> date(field, value);
            case FLAG -> flag(field, value);
            case CHOICE -> choice(field, value);
            case CHOICES -> chosen(field, value);
            case ROWS, GROUP -> throw new IllegalArgumentException(field.key());
        };
    }

    private Object text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            return refuse(field, "应为文字。");
        }
        Limits limits = field.limits();
        if (text.isBlank() && limits.required()) {
            return refuse(field, "必填，不能只有空格。");
        }
        if (text.length() > limits.maxLength()) {
            return refuse(field, "最多 %d 字，现有 %d 字，请精简或者作为证据附卷。".formatted(limits.maxLength(), text.length()));
        }
        if (text.length() < limits.minLength()) {
            return refuse(field, "至少 %d 字，现有 %d 字，请补充。".formatted(limits.minLength(), text.length()));
        }
        if (limits.pattern() != null && !limits.pattern().matcher(text).find()) {
            return refuse(field, "的格式不对，请按说明填写。");
        }
        return isWellFormed(text) ? text : refuse(field, "含有无法保存的字符，请重新录入。");
    }

    /** Half of a surrogate pair, or NUL, cannot be stored in UTF-8 text. */
    private static boolean isWellFormed(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Object number(FormField field, Object value) {
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            return refuse(field, "应为数字。");
        }
        Limits limits = field.limits();
        BigDecimal exact = new BigDecimal(number.toString());
        if (limits.min() != null && exact.compareTo(limits.min()) < 0) {
            return refuse(field, "不能小于 %s。".formatted(limits.min().toPlainString()));
        }
        if (limits.max() != null && exact.compareTo(limits.max()) > 0) {
            return refuse(field, "不能大于 %s。".formatted(limits.max().toPlainString()));
        }
        if (limits.decimals() != null && exact.stripTrailingZeros().scale() > limits.decimals()) {
            return refuse(field, limits.decimals() == 0 ? "应为整数。" : "最多 %d 位小数。".formatted(limits.decimals()));
        }
        return value;
    }

    /** A box that must be ticked is ticked, as in the browser. */
    private Object flag(FormField field, Object value) {
        if (!(value instanceof Boolean ticked)) {
            return refuse(field, "应为是或者否。");
        }
        return ticked || !field.limits().required() ? value : refuse(field, "必须勾选。");
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

    private Object refuse(FormField field, String what) {
        sentences.add(field.key(), "“%s”%s".formatted(field.label(), what));
        return null;
    }
}
