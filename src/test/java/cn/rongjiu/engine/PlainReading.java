package cn.rongjiu.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a form and what was sent to it a second way, straight from the JSON: what is wrong, and what is left. */
final class PlainReading {

    /** Fields at the top of the form with something wrong in them. */
    final Set<String> wrong = new TreeSet<>();

    final Map<String, Object> clean;

    PlainReading(JsonNode form, Map<?, ?> sent) {
        clean = read(form, sent, wrong);
    }

    private static Map<String, Object> read(JsonNode parent, Map<?, ?> sent, Set<String> wrong) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        Set<String> hidden = new TreeSet<>();
        spread(parent, sent, false, fields, hidden);
        sent.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !fields.containsKey(key))
                .forEach(wrong::add);
        Map<String, Object> clean = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            Object value = "".equals(sent.get(key)) ? null : sent.get(key);
            if (hidden.contains(key)) {
                if (value != null && !Boolean.FALSE.equals(value) && !List.of().equals(value)) {
                    wrong.add(key);
                }
                return;
            }
            try {
                Object kept = keep(field, value);
                if (kept != null) {
                    clean.put(key, kept);
                }
            } catch (IllegalArgumentException mistake) {
                wrong.add(key);
            }
        });
        return clean;
    }

    private static void spread(
            JsonNode parent, Map<?, ?> sent, boolean out, Map<String, JsonNode> fields, Set<String> hidden) {
        Map<String, JsonNode> around = new LinkedHashMap<>(fields);
        for (JsonNode node : parent.path("components")) {
            if (!node.has("components") || node.has("path")) {
                around.put(node.path(node.has("path") ? "path" : "key").asText(), node);
            }
        }
        for (JsonNode node : parent.path("components")) {
            boolean gone = out
                    || node.has("conditional")
                            && hides(node.path("conditional").path("hide").asText(), around, sent);
            if (node.has("components") && !node.has("path")) {
                spread(node, sent, gone, fields, hidden);
            } else {
                String key = node.path(node.has("path") ? "path" : "key").asText();
                fields.put(key, node);
                if (gone) {
                    hidden.add(key);
                }
            }
        }
    }

    private static boolean hides(String hide, Map<String, JsonNode> fields, Map<?, ?> sent) {
        for (String alternative : hide.substring(1).split(" or ")) {
            boolean all = true;
            for (String comparison : alternative.split(" and ")) {
                String[] sides = comparison.split(" = ");
                Object value = sent.get(sides[0]);
                boolean box = fields.containsKey(sides[0])
                        && "checkbox".equals(fields.get(sides[0]).path("type").asText());
                String text = value == null || "".equals(value) ? box ? "false" : "null" : String.valueOf(value);
                String wanted = value instanceof String ? "\"" + text + "\"" : text;
                boolean number = value instanceof Number && sides[1].matches("[0-9.]+");
                all &= number
                        ? ((Number) value).doubleValue() == Double.parseDouble(sides[1])
                        : (value == null || "".equals(value) ? text : wanted).equals(sides[1]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static Object keep(JsonNode field, Object value) {
        JsonNode validate = field.path("validate");
        boolean empty = value == null || List.of().equals(value);
        must(!empty || !validate.path("required").asBoolean());
        String type = field.path("type").asText();
        if (empty && !"group".equals(type)) {
            return null;
        }
        return switch (type) {
            case "textfield", "textarea" -> text(validate, value);
            case "number" -> {
                must(value instanceof Number);
                double number = ((Number) value).doubleValue();
                must(number >= -1 && number <= 2.5);
                double shifted =
                        number * Math.pow(10, field.path("decimalDigits").asInt());
                must(shifted == Math.rint(shifted));
                yield value;
            }
            case "datetime" -> day(value);
            case "checkbox" -> {
                must(value instanceof Boolean);
                must(value.equals(true) || !validate.path("required").asBoolean());
                yield value;
            }
            case "select", "radio" -> {
                must(Set.of("A", "B", "C").contains(String.valueOf(value)));
                yield String.valueOf(value);
            }
            case "taglist", "checklist" -> {
                must(value instanceof List<?> list
                        && list.stream().map(String::valueOf).allMatch(Set.of("A", "B", "C")::contains));
                yield List.copyOf(new LinkedHashSet<>((List<?>) value));
            }
            case "dynamiclist" -> rows(field, value);
            default -> group(field, value);
        };
    }

    private static Object text(JsonNode validate, Object value) {
        must(value instanceof String);
        String text = (String) value;
        must(!text.isBlank() || !validate.path("required").asBoolean());
        must(text.length() >= validate.path("minLength").asInt(0));
        must(text.length() <= validate.path("maxLength").asInt(4000));
        must(!validate.has("pattern") || text.matches("[ab]+"));
        return text;
    }

    private static Object day(Object value) {
        try {
            return LocalDate.parse(String.valueOf(value)).toString();
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(noDay);
        }
    }

    private static Object rows(JsonNode field, Object value) {
        must(value instanceof List<?>);
        List<Object> rows = new ArrayList<>();
        for (Object row : (List<?>) value) {
            must(row instanceof Map<?, ?>);
            rows.add(inside(field, (Map<?, ?>) row));
        }
        return rows;
    }

    private static Object group(JsonNode field, Object value) {
        must(value == null || value instanceof Map<?, ?>);
        Map<String, Object> clean = inside(field, value == null ? Map.of() : (Map<?, ?>) value);
        return clean.isEmpty() ? null : clean;
    }

    private static Map<String, Object> inside(JsonNode field, Map<?, ?> values) {
        Set<String> wrong = new TreeSet<>();
        Map<String, Object> clean = read(field, values, wrong);
        must(wrong.isEmpty());
        return clean;
    }

    private static void must(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("wrong");
        }
    }
}
