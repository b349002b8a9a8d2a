package cn.rongjiu.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** What the form viewer of the engine's web applications (form-js 1.8.7) could not show. */
class FormCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "expression",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "image",
            "table",
            "html",
            "spacer",
            "separator",
            "group",
            "dynamiclist",
            "iframe",
            "button");

    Reading read(String name, byte[] bytes) {
        try {
            return read(name, JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return Reading.broken(
                    name, List.of(new Fault(name, null, line, "不是完整的 JSON（" + e.getOriginalMessage() + "）")));
        } catch (IOException e) {
            return Reading.broken(name, List.of(Fault.inFile(name, e)));
        }
    }

    private static Reading read(String name, JsonNode form) {
        List<Fault> faults = new ArrayList<>();
        String id = form.path("id").asText();
        if (id.isBlank()) {
            faults.add(new Fault(name, null, 0, "表单没有 id"));
        }
        if (!form.path("components").isArray()) {
            faults.add(new Fault(name, null, 0, "表单没有 components"));
        }
        components(name, form, faults);
        return new Reading(name, id.isBlank() ? List.of() : List.of(id), faults);
    }

    private static void components(String name, JsonNode parent, List<Fault> faults) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            if (!KNOWN.contains(type) && !"default".equals(type)) {
                faults.add(new Fault(
                        name,
                        component.path("id").asText(component.path("key").asText()),
                        0,
                        "组件类型“" + type + "”无法显示"));
            }
            unreadable(component)
                    .ifPresent(why -> faults.add(new Fault(
                            name,
                            component.path("id").asText(component.path("key").asText()),
                            0,
                            why)));
            components(name, component, faults);
        }
    }

    /** What the browser could read but the guard could not: both must say the same of every answer. */
    private static Optional<String> unreadable(JsonNode component) {
        String hide = component.path("conditional").path("hide").asText();
        if (!hide.isEmpty() && !Condition.isReadable(hide)) {
            return Optional.of("显示条件“" + hide + "”只能写 =填写项 = 值，用 and、or 连接");
        }
        try {
            Limits.of(component);
            return Optional.empty();
        } catch (PatternSyntaxException broken) {
            return Optional.of("格式（Pattern）不是有效的正则表达式：" + broken.getDescription());
        }
    }
}
