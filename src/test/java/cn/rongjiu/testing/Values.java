package cn.rongjiu.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.plugin.variable.SpinValues;

/** Fields of a form as the doors want them. */
final class Values {

    static final ObjectMapper JSON = new ObjectMapper();

    private Values() {}

    static Map<String, Object> fields(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return fields;
    }

    static Map<String, Object> ofRest(Map<String, ?> fields) {
        Map<String, Object> variables = new LinkedHashMap<>();
        fields.forEach((key, value) -> variables.put(
                key, isJson(value) ? Map.of("value", text(value), "type", "Json") : fields("value", value)));
        return Map.of("variables", variables);
    }

    static Map<String, Object> ofJava(Map<String, ?> fields) {
        Map<String, Object> variables = new LinkedHashMap<>();
        fields.forEach((key, value) -> variables.put(
                key, isJson(value) ? SpinValues.jsonValue(text(value)).create() : value));
        return variables;
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static JsonNode read(String text) {
        try {
            return text == null || text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode().put("message", text);
        }
    }

    static String definition(ProcessEngine engine, String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static boolean isJson(Object value) {
        return value instanceof Collection<?> || value instanceof Map<?, ?>;
    }
}
