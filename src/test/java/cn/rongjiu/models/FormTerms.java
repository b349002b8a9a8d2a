package cn.rongjiu.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a form demands in words that browser and guard read alike: conditions of comparisons only, limits of plain
 * numbers, patterns that take linear time.
 */
final class FormTerms {

    private static final String COMPARISON =
            "([a-z][A-Za-z0-9]*) *= *(\"[^\"\\\\]*\"|true|false|null|-?\\d+(\\.\\d+)?)";
    private static final Pattern CONDITION = Pattern.compile("= *" + COMPARISON + "( +(and|or) +" + COMPARISON + ")*");
    private static final Pattern ATOM = Pattern.compile(
            "(\\[\\^?[^\\[\\]]+]|\\\\[dDwWsS.\\-/]|[^\\[\\]().*+?|{}\\\\^$]|\\.)([*+?]|\\{\\d+(,\\d*)?})?");

    /** Worked out in the browser where the guard cannot follow. */
    private static final List<String> COMPUTED = List.of("min", "max", "minLength", "maxLength");

    private static final List<String> FOREIGN = List.of("validationType", "increment");

    private FormTerms() {}

    static Stream<String> findings(Form form) {
        List<String> findings = new ArrayList<>();
        read(form, form.root(), findings);
        return findings.stream();
    }

    private static void read(Form form, JsonNode parent, List<String> findings) {
        Set<String> always = new TreeSet<>();
        siblings(parent)
                .filter(node ->
                        !node.has("conditional") && !node.path("readonly").asBoolean())
                .forEach(node -> always.add(node.path("key").asText()));
        siblings(parent).forEach(node -> {
            String key = node.path(node.has("path") ? "path" : "key").asText();
            String name = key.isEmpty() ? node.path("id").asText() : key;
            sentences(node, always)
                    .map(sentence -> form.finding(name, sentence))
                    .forEach(findings::add);
        });
        holders(parent).forEach(node -> read(form, node, findings));
    }

    /** Fields that stand together: a group without a name does not part them. */
    private static Stream<JsonNode> siblings(JsonNode parent) {
        return components(parent)
                .flatMap(node -> Stream.concat(Stream.of(node), isFrame(node) ? siblings(node) : Stream.empty()));
    }

    private static Stream<JsonNode> holders(JsonNode parent) {
        return siblings(parent).filter(node -> node.has("components") && !isFrame(node));
    }

    private static boolean isFrame(JsonNode node) {
        return "group".equals(node.path("type").asText())
                && node.path("path").asText().isEmpty();
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false);
    }

    private static Stream<String> sentences(JsonNode node, Set<String> always) {
        Stream.Builder<String> sentences = Stream.builder();
        if (node.has("conditional")) {
            condition(node.path("conditional").path("hide").asText(), always, sentences);
        }
        JsonNode validate = node.path("validate");
        if (COMPUTED.stream().anyMatch(limit -> validate.path(limit).isTextual())) {
            sentences.add("长度和大小的限制应为数字，不写表达式");
        }
        if (FOREIGN.stream().anyMatch(word -> validate.has(word) || node.has(word))
                || node.path("serializeToString").asBoolean()
                || node.has("valuesExpression")) {
            sentences.add("不用 validationType、increment、serializeToString、valuesExpression；格式请用 Pattern");
        }
        if (validate.has("pattern") && !isPlain(validate.path("pattern").asText())) {
            sentences.add("格式（Pattern）不用分组和“|”，不限次数的重复（*、+、{n,}）最多一处");
        }
        return sentences.build();
    }

    private static void condition(String hide, Set<String> always, Stream.Builder<String> sentences) {
        if (!CONDITION.matcher(hide).matches()) {
            sentences.add("显示条件只能写“=填写项 = 值”，用 and、or 连接");
            return;
        }
        Matcher comparison = Pattern.compile(COMPARISON).matcher(hide.substring(1));
        while (comparison.find()) {
            if (!always.contains(comparison.group(1))) {
                sentences.add("显示条件只能看同一处总是显示的填写项，没有：" + comparison.group(1));
            }
        }
    }

    private static boolean isPlain(String pattern) {
        String body = pattern.replaceFirst("^\\^", "").replaceFirst("\\$$", "");
        Matcher atom = ATOM.matcher(body);
        int at = 0;
        int endless = 0;
        while (at < body.length()) {
            if (!atom.region(at, body.length()).lookingAt()) {
                return false;
            }
            endless += atom.group(2) != null && atom.group(2).matches("[*+]|\\{\\d+,}") ? 1 : 0;
            at = atom.end();
        }
        return endless <= 1;
    }
}
