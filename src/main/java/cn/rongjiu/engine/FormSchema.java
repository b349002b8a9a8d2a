package cn.rongjiu.engine;

import cn.rongjiu.engine.FormField.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A deployed form as the guard reads it: its fields in order. Only components of form-js 1.8.7 are known. */
record FormSchema(String id, List<FormField> fields) {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("textfield", Kind.TEXT),
            Map.entry("textarea", Kind.TEXT),
            Map.entry("number", Kind.NUMBER),
            Map.entry("datetime", Kind.DATE),
            Map.entry("checkbox", Kind.FLAG),
            Map.entry("select", Kind.CHOICE),
            Map.entry("radio", Kind.CHOICE),
            Map.entry("taglist", Kind.CHOICES),
            Map.entry("checklist", Kind.CHOICES),
            Map.entry("dynamiclist", Kind.ROWS));

    static FormSchema of(JsonNode form) {
        return new FormSchema(form.path("id").asText(), fields(form));
    }

    Optional<FormField> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    private static List<FormField> fields(JsonNode parent) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            Kind kind = KINDS.get(component.path("type").asText());
            if (kind != null) {
                fields.add(field(component, kind));
            } else if (component.has("components")) {
                fields.addAll(fields(component));
            }
        }
        return fields;
    }

    private static FormField field(JsonNode c, Kind kind) {
        JsonNode validate = c.path("validate");
        return new FormField(
                c.path(kind == Kind.ROWS ? "path" : "key").asText(),
                kind,
                c.path(c.has("dateLabel") ? "dateLabel" : "label").asText(),
                c.path("readonly").asBoolean() || c.path("disabled").asBoolean(),
                validate.path("required").asBoolean(),
                validate.path("maxLength").asInt(FormField.DEFAULT_MAX_LENGTH),
                StreamSupport.stream(c.path("values").spliterator(), false)
                        .map(v -> v.path("value").asText())
                        .toList(),
                c.path("properties").path("options").asText(null),
                c.path("properties").path("store").asText(null),
                kind == Kind.ROWS ? fields(c) : List.of());
    }
}
