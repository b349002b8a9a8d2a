package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A label that is missing in Chinese is shown as its raw key, so the file must hold every key of the original. */
class TasklistLocaleTest {

    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void every_label_of_tasklist_is_translated_with_its_placeholders() throws IOException {
        assertThat(findings(read(LOCALES + "en.json"), read(LOCALES + "zh.json")))
                .as("correct locales/zh.json of Tasklist")
                .isEmpty();
    }

    @Test
    void a_forgotten_key_a_stale_key_a_lost_placeholder_and_an_english_label_are_caught() throws IOException {
        assertThat(findings(read("/probes/tasklist/original.json"), read("/probes/tasklist/broken.json")))
                .containsExactly(
                        "/dateLocales/months/1: missing",
                        "/labels/CLAIM: missing",
                        "/labels/COPY: placeholders [value] expected, [] found",
                        "/labels/DUE: still English",
                        "/labels/GONE: not in the original");
    }

    private static List<String> findings(JsonNode original, JsonNode chinese) {
        Map<String, String> wanted = texts(original);
        Map<String, String> found = texts(chinese);
        List<String> findings = new ArrayList<>();
        wanted.forEach((key, text) -> compare(key, text, found.get(key), findings));
        found.keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> findings.add(key + ": not in the original"));
        return findings;
    }

    private static void compare(String key, String original, String chinese, List<String> findings) {
        if (chinese == null) {
            findings.add(key + ": missing");
        } else if (!placeholders(original).equals(placeholders(chinese))) {
            findings.add("%s: placeholders %s expected, %s found"
                    .formatted(key, placeholders(original), placeholders(chinese)));
        } else if (key.startsWith("/labels")
                && WORD.matcher(original.replaceAll("&\\w+;", "")).find()
                && !CHINESE.matcher(chinese).find()) {
            findings.add(key + ": still English");
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        collect("", node, texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        } else {
            node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), texts));
        }
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = TasklistLocaleTest.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // the original begins with a byte order mark
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }
}
