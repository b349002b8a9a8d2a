package cn.rongjiu.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One file of the folder {@code forms/}. */
record Form(Path file, JsonNode root) {

    static final Path FOLDER = Path.of("forms");

    private static final Set<String> CONTAINERS = Set.of("group", "dynamiclist");

    static Form read(Path file) {
        try {
            return new Form(file, new ObjectMapper().readTree(file.toFile()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Form> all() {
        return Diagram.files(FOLDER, ".form").stream().map(Form::read).toList();
    }

    /** The form id its file stands for. */
    String id() {
        return file.getFileName().toString().replace(".form", "");
    }

    /** The id of the task or start step it belongs to. */
    String step() {
        StringBuilder camel = new StringBuilder();
        for (String word : id().split("-")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1));
        }
        return camel.toString();
    }

    /** Components of the form itself, in order. */
    Stream<Field> fields() {
        return fields(root, false);
    }

    /** Also what stands inside lists and groups. */
    Stream<Field> allFields() {
        return fields().flatMap(field -> Stream.concat(Stream.of(field), fields(field.node(), true)));
    }

    private static Stream<Field> fields(JsonNode parent, boolean nested) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .map(node -> new Field(node, nested));
    }

    String finding(String key, String sentence) {
        return file.getFileName() + " · " + key + "：" + sentence;
    }

    /** @param nested whether it stands in a row of a list or in a group */
    record Field(JsonNode node, boolean nested) {

        private static final Set<String> SILENT = Set.of("text", "separator", "spacer");

        String type() {
            return node.path("type").asText();
        }

        boolean isContainer() {
            return CONTAINERS.contains(type());
        }

        boolean hasKey() {
            return !SILENT.contains(type());
        }

        /** The name under which its value travels. */
        String key() {
            return node.path(isContainer() ? "path" : "key").asText();
        }

        String label() {
            return node.path("datetime".equals(type()) ? "dateLabel" : "label").asText();
        }

        /** Shown, not asked. */
        boolean isFact() {
            return node.path("readonly").asBoolean() || node.path("disabled").asBoolean();
        }

        boolean isAnswer() {
            return hasKey() && !isFact();
        }

        String property(String name) {
            return node.path("properties").path(name).asText();
        }

        Stream<JsonNode> values() {
            return StreamSupport.stream(node.path("values").spliterator(), false);
        }
    }
}
