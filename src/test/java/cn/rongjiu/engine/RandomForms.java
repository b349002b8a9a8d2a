package cn.rongjiu.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Forms as a designer might draw them: every kind of field, lists in groups in lists, limits and conditions. */
final class RandomForms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KINDS = List.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "select", "radio", "taglist", "checklist");
    private static final List<String> HOLDERS = List.of("frame", "group", "dynamiclist");

    private final Random random;
    private int fields;

    RandomForms(Random random) {
        this.random = random;
    }

    ObjectNode form() {
        ObjectNode form = JSON.createObjectNode().put("type", "default").put("id", "random-form");
        fill(form.putArray("components"), 3, new ArrayList<>());
        return form;
    }

    /** @param asked what conditions at this place may ask for, as comparisons */
    private void fill(ArrayNode components, int depth, List<String> asked) {
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            boolean holds = depth > 0 && random.nextInt(4) == 0;
            ObjectNode component = components.addObject();
            if (holds) {
                hold(component, HOLDERS.get(random.nextInt(3)), depth, asked);
            } else {
                single(component, KINDS.get(random.nextInt(KINDS.size())));
            }
            boolean conditional = !asked.isEmpty() && random.nextInt(3) == 0;
            if (conditional) {
                component.putObject("conditional").put("hide", condition(asked));
            } else if (!holds) {
                asked.addAll(comparisons(component));
            }
        }
    }

    private void hold(ObjectNode component, String kind, int depth, List<String> asked) {
        String key = "f" + fields++;
        boolean frame = "frame".equals(kind);
        component.put("type", frame ? "group" : kind).put("label", "组" + key);
        if (!frame) {
            component.put("path", key);
        }
        if (random.nextInt(4) == 0) {
            component.putObject("validate").put("required", !frame);
        }
        // what stands in a frame is together with what stands around it, but may be hidden with the frame
        fill(component.putArray("components"), depth - 1, frame ? new ArrayList<>(asked) : new ArrayList<>());
    }

    private void single(ObjectNode component, String kind) {
        String key = "f" + fields++;
        component.put("type", kind).put("key", key).put("label", "项" + key);
        ObjectNode validate = component.putObject("validate").put("required", random.nextInt(3) == 0);
        switch (kind) {
            case "textfield" -> validate.put("minLength", random.nextInt(3)).put("maxLength", 3 + random.nextInt(3));
            case "textarea" -> validate.put("pattern", "^[ab]+$");
            case "number" -> {
                validate.put("min", -1).put("max", 2.5);
                component.put("decimalDigits", random.nextInt(2));
            }
            case "datetime" -> component.put("subtype", "date").put("dateLabel", "日期" + key);
            case "checkbox" -> component.put("description", "勾选");
            default -> {
                ArrayNode values = component.putArray("values");
                List.of("A", "B", "C")
                        .forEach(value -> values.addObject().put("value", value).put("label", "选" + value));
            }
        }
    }

    private static List<String> comparisons(ObjectNode component) {
        String key = component.path("key").asText();
        return switch (component.path("type").asText()) {
            case "checkbox" -> List.of(key + " = true", key + " = false");
            case "select", "radio" -> List.of(key + " = \"A\"", key + " = \"B\"", key + " = null");
            case "number" -> List.of(key + " = 1", key + " = 2.5", key + " = null");
            case "textarea" -> List.of(key + " = \"ab\"");
            default -> List.of();
        };
    }

    private String condition(List<String> asked) {
        StringBuilder condition = new StringBuilder("=").append(pick(asked));
        for (int more = random.nextInt(3); more > 0; more--) {
            condition.append(random.nextBoolean() ? " and " : " or ").append(pick(asked));
        }
        return condition.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
