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
            Kind kind = kind(component);
            if (kind != null) {
                fields.add(field(component, kind));
            } else if (component.has("components")) {
                Condition hidden = condition(component);
                fields(component).forEach(field -> fields.add(field.within(hidden)));
            }
        }
        return fields;
    }

    /** A group only holds its fields together, unless it has a name of its own. */
    private static Kind kind(JsonNode component) {
        String type = component.path("type").asText();
        boolean named = "group".equals(type) && !component.path("path").asText().isEmpty();
        return named ? Kind.GROUP : KINDS.get(type);
    }

    private static FormField field(JsonNode c, Kind kind) {
        boolean holds = kind == Kind.ROWS || kind == Kind.GROUP;
        return new FormField(
                c.path(holds ? "path" : "key").asText(),
                kind,
                c.path(c.has("dateLabel") ? "dateLabel" : "label").asText(),
                c.path("readonly").asBoolean() || c.path("disabled").asBoolean(),
                Limits.of(c),
                new FormField.Choice(
                        StreamSupport.stream(c.path("values").spliterator(), false)
                                .map(v -> v.path("value").asText())
                                .toList(),
                        c.path("properties").path("options").asText(null),
                        c.path("valuesKey").asText(null)),
                c.path("properties").path("store").asText(null),
                condition(c),
                holds ? fields(c) : List.of());
    }

    private static Condition condition(JsonNode component) {
        String hide = component.path("conditional").path("hide").asText();
        return hide.isEmpty() ? null : Condition.parse(hide);
    }
}
