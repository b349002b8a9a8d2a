package cn.rongjiu.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** Turns what a door sends into plain Java: JSON becomes lists and maps, an empty text becomes null. */
@Component
class PlainValues {

    private final ObjectMapper json;

    PlainValues(ObjectMapper json) {
        this.json = json;
    }

    /** The plain value; a value that cannot be plain (file, serialized object) is refused with its field's key. */
    Object of(Map<String, Object> submitted, String key) {
        VariableMap values = Variables.fromMap(submitted);
        TypedValue typed = values.getValueTyped(key);
        Object plain = typed instanceof SerializableValue serialized ? read(serialized, key) : values.get(key);
        if (typed instanceof FileValue) {
            throw Refusal.because("“%s”不能是文件。".formatted(key));
        }
        return "".equals(plain) ? null : plain;
    }

    private Object read(SerializableValue value, String key) {
        if (!"json".equals(value.getType().getName())) {
            throw Refusal.because("“%s”的类型不对，只接受 JSON。".formatted(key));
        }
        try {
            return json.readValue(value.getValueSerialized(), Object.class);
        } catch (JsonProcessingException broken) {
            throw Refusal.because("“%s”不是有效的 JSON。".formatted(key));
        }
    }

    /** The list a variable holds, as JSON or as a list; empty when it holds none. */
    List<?> list(Object variable) {
        if (variable instanceof SpinJsonNode node) {
            return readList(node.toString());
        }
        return variable instanceof String text ? readList(text) : variable instanceof List<?> list ? list : List.of();
    }

    private List<?> readList(String text) {
        try {
            return json.readValue(text, List.class);
        } catch (JsonProcessingException noList) {
            return List.of();
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
