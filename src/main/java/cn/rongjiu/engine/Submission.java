package cn.rongjiu.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a person sends from a form, already checked against it.
 *
 * @param values plain Java: String, Integer, Long, Double, Boolean, List, Map; an empty field is absent
 * @param actor user id of the person who submits
 */
public record Submission(Step step, Map<String, Object> values, String actor) {

    /** The text of a field, empty when unset. */
    public String text(String field) {
        return values.get(field) instanceof String s ? s : "";
    }

    public boolean has(String field) {
        return values.get(field) != null && !"".equals(values.get(field));
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    public LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    /** The chosen values of a checklist or tag list, empty when unset. */
    public List<String> choices(String field) {
        return values.get(field) instanceof List<?> l
                ? l.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The rows of a dynamic list, empty when unset. */
    public List<Map<String, Object>> rows(String field) {
        return values.get(field) instanceof List<?> l
                ? l.stream().map(Submission::row).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }
}
