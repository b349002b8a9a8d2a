package cn.rongjiu.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All computed choices that forms may name. */
@Component
class OptionBoard {

    private final ObjectProvider<Options> rooms;
    private final PlainValues plain;

    OptionBoard(ObjectProvider<Options> rooms, PlainValues plain) {
        this.rooms = rooms;
        this.plain = plain;
    }

    List<Options.Option> of(String name, Step step) {
        String[] parts = name.split(":", 2);
        String argument = parts.length == 2 ? parts[1] : "";
        String wanted = parts.length == 2 ? parts[0] + ":*" : name;
        return rooms.orderedStream()
                .filter(o -> o.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room offers the options " + name))
                .of(step, argument);
    }

    List<String> allowed(FormField field, Step step) {
        FormField.Choice choice = field.choice();
        if (choice.options() != null) {
            return of(choice.options(), step).stream()
                    .map(Options.Option::value)
                    .toList();
        }
        return choice.variable() == null ? choice.values() : inVariable(choice.variable(), step);
    }

    /** A form may take its choices from a variable: a list of texts, or of rows with a value and a label. */
    private List<String> inVariable(String variable, Step step) {
        return plain.list(step.variables().apply(variable)).stream()
                .map(row -> String.valueOf(row instanceof Map<?, ?> option ? option.get("value") : row))
                .toList();
    }

    /** A copy of the form whose computed choices are filled in, for the browser. */
    JsonNode fill(JsonNode form, Step step) {
        JsonNode copy = form.deepCopy();
        fillComponents(copy, step);
        return copy;
    }

    private void fillComponents(JsonNode parent, Step step) {
        for (JsonNode component : parent.path("components")) {
            String name = component.path("properties").path("options").asText(null);
            if (name != null) {
                ArrayNode values = ((ObjectNode) component).putArray("values");
                of(name, step)
                        .forEach(o -> values.addObject().put("value", o.value()).put("label", o.label()));
            }
            fillComponents(component, step);
        }
    }
}
