package cn.rongjiu.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people and programs might send to a form: mostly right, sometimes empty, wrong, foreign or of another type. */
final class RandomAnswers {

    private static final List<Object> ODD = Arrays.asList(
            null, "", " ", "abc", "ab", 1, 2.5, 3, -7, 1.25, true, false, "2026-02-30", "2026-03-02", "D");

    private final Random random;
    private final int mistakes;

    /** @param mistakes one answer in so many is odd */
    RandomAnswers(Random random, int mistakes) {
        this.random = random;
        this.mistakes = mistakes;
    }

    Map<String, Object> to(JsonNode form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        fill(form, answers);
        if (odd()) {
            answers.put("foreign", "x");
        }
        return answers;
    }

    private void fill(JsonNode parent, Map<String, Object> answers) {
        for (JsonNode component : parent.path("components")) {
            boolean frame = component.has("components") && !component.has("path");
            if (frame) {
                fill(component, answers);
            } else if (random.nextInt(8) > 0) {
                answers.put(
                        component.path(component.has("path") ? "path" : "key").asText(), answer(component));
            }
        }
    }

    private Object answer(JsonNode component) {
        return odd() ? strange() : right(component);
    }

    private boolean odd() {
        return random.nextInt(mistakes) == 0;
    }

    private Object strange() {
        int kind = random.nextInt(ODD.size() + 3);
        return switch (kind - ODD.size()) {
            case 0 -> List.of("A", "Z");
            case 1 -> List.of(Map.of("foreign", 1));
            case 2 -> Map.of("foreign", 1);
            default -> ODD.get(kind);
        };
    }

    private Object right(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "textfield" -> "abc";
            case "textarea" -> random.nextBoolean() ? "ab" : "abba";
            case "number" -> random.nextBoolean() ? 1 : 2;
            case "datetime" -> "2026-03-02";
            case "checkbox" -> random.nextInt(4) > 0;
            case "select", "radio" -> random.nextBoolean() ? "A" : "B";
            case "taglist", "checklist" -> List.of("A", "C");
            case "dynamiclist" -> rows(component);
            default -> row(component);
        };
    }

    private List<Object> rows(JsonNode list) {
        List<Object> rows = new ArrayList<>();
        for (int more = random.nextInt(3); more > 0; more--) {
            rows.add(row(list));
        }
        return rows;
    }

    private Map<String, Object> row(JsonNode holder) {
        Map<String, Object> row = new LinkedHashMap<>();
        fill(holder, row);
        if (odd()) {
            row.put("foreign", "x");
        }
        return row;
    }
}
