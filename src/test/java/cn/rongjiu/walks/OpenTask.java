package cn.rongjiu.walks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A step that waits for somebody.
 *
 * @param process whose diagram it stands in
 * @param personId null where it concerns the whole case
 * @param entitled who may fill it in
 * @param term the code of the clock it is due by; null without
 * @param due the day
 * @param negativeHit whether an item of the negative list was found, so that only a refusal can be decided
 */
record OpenTask(
        String id,
        String key,
        String process,
        String personId,
        List<String> entitled,
        String term,
        String due,
        boolean negativeHit) {

    /** One place of the form that a person may fill in. */
    record Field(String key, String type, boolean required, List<String> choices) {

        static List<Field> of(JsonNode form) {
            List<Field> fields = new ArrayList<>();
            form.path("components").forEach(component -> {
                String key = component.path("key").asText(component.path("path").asText());
                if (!key.isEmpty() && !component.path("readonly").asBoolean()) {
                    fields.add(of(key, component));
                }
            });
            return fields;
        }

        private static Field of(String key, JsonNode component) {
            List<String> choices = new ArrayList<>();
            // minutes of a meeting: who is due is the choice of each row
            JsonNode chooser =
                    component.has("components") ? component.path("components").path(0) : component;
            chooser.path("values")
                    .forEach(value -> choices.add(value.path("value").asText()));
            return new Field(
                    key,
                    component.path("type").asText(),
                    component.path("validate").path("required").asBoolean(),
                    choices);
        }
    }

    /** What somebody means to send in; {@code sure} where nothing can stand in its way. */
    record Filled(Map<String, Object> values, boolean sure) {}

    @Override
    public String toString() {
        return personId == null ? key : key + "/" + personId.substring(Math.max(0, personId.length() - 4));
    }
}
