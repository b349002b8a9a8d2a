package cn.rongjiu.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a form may hold so that Tasklist can show it, the guard can check it and an official can read it. */
final class FormStyle {

    private static final int MOST_ANSWERS = 12;
    private static final Map<String, Integer> LONGEST = Map.of("textfield", 512, "textarea", 20_000);
    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
    private static final Set<String> STORES = Set.of("casefile", "room");

    /** What form-js 1.8.7 shows, without those that compute or run something in the browser. */
    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "dynamiclist",
            "group",
            "table",
            "text",
            "separator",
            "spacer");

    private FormStyle() {}

    static Stream<String> findings(Form form) {
        return Stream.of(
                        file(form),
                        order(form),
                        size(form),
                        names(form),
                        FormTerms.findings(form),
                        form.allFields().flatMap(f -> field(form, f)))
                .flatMap(findings -> findings);
    }

    private static Stream<String> file(Form form) {
        Stream.Builder<String> findings = Stream.builder();
        String id = form.root().path("id").asText();
        if (!id.equals(form.id()) || !id.matches("[a-z]+(-[a-z]+)+")) {
            findings.add(form.finding(id, "表单编号应与文件名、任务编号一致（短横线连接的小写英文），如 review-report"));
        }
        boolean platform =
                "Camunda Platform".equals(form.root().path("executionPlatform").asText())
                        && form.root().path("executionPlatformVersion").asText().startsWith("7.24")
                        && form.root().path("schemaVersion").asInt() <= 16;
        if (!platform) {
            findings.add(form.finding(id, "请在 Modeler 中把运行平台设为 Camunda Platform 7.24（schemaVersion 不高于 16）"));
        }
        return findings.build();
    }

    private static Stream<String> order(Form form) {
        List<Form.Field> fields = form.fields().filter(Form.Field::hasKey).toList();
        List<Form.Field> afterAnswers =
                fields.stream().dropWhile(field -> !field.isAnswer()).toList();
        return afterAnswers.stream().filter(Form.Field::isFact).map(field -> form.finding(field.key(), "只读内容应排在填写项之前"));
    }

    private static Stream<String> size(Form form) {
        long answers = form.fields().filter(Form.Field::isAnswer).count();
        return answers <= MOST_ANSWERS
                ? Stream.empty()
                : Stream.of(form.finding(form.id(), "填写项 " + answers + " 个，超过 " + MOST_ANSWERS + " 个，请精简或拆成两步"));
    }

    private static Stream<String> names(Form form) {
        List<String> keys =
                form.fields().filter(Form.Field::hasKey).map(Form.Field::key).toList();
        Stream<String> twice = keys.stream()
                .filter(key -> Collections.frequency(keys, key) > 1)
                .distinct()
                .map(key -> form.finding(key, "同一个名称用了两次，整张表单会打不开；请改名或删除一个"));
        Stream<String> odd = form.allFields()
                .filter(field -> field.hasKey() && !field.key().matches("[a-z][a-zA-Z0-9]*"))
                .map(field -> form.finding(field.key(), "名称（Key）应为小写开头的英文，如 reportDecision"));
        return Stream.concat(twice, odd);
    }

    private static Stream<String> field(Form form, Form.Field field) {
        Stream.Builder<String> sentences = Stream.builder();
        if (!TYPES.contains(field.type())) {
            sentences.add("控件 " + field.type() + " 不能用于待办页面；可用："
                    + TYPES.stream().sorted().collect(Collectors.joining("、")));
        }
        if (field.hasKey() && !NameStyle.isChinese(field.label())) {
            sentences.add("缺少中文标题");
        }
        if (computes(field.node())) {
            sentences.add("标题、说明和文字中不写表达式（= 或 {{ }}）；案件内容请用只读的多行文本显示");
        }
        if (field.node().path("disabled").asBoolean()) {
            sentences.add("请用只读（Read only），不用禁用（Disabled）");
        }
        if (field.isAnswer()) {
            answer(field, sentences);
        }
        String key = field.hasKey() ? field.key() : field.node().path("id").asText();
        return sentences.build().map(sentence -> form.finding(key, sentence));
    }

    private static boolean computes(JsonNode node) {
        return Stream.of("label", "dateLabel", "description", "text", "readonly")
                .map(property -> node.path(property).asText())
                .anyMatch(text -> text.startsWith("=") || text.contains("{{"));
    }

    private static void answer(Form.Field field, Stream.Builder<String> sentences) {
        Integer longest = LONGEST.get(field.type());
        int given = field.node().path("validate").path("maxLength").asInt(Integer.MAX_VALUE);
        if (longest != null && given > longest) {
            sentences.add("请设最大长度（Maximum length），不超过 " + longest);
        }
        if ("textarea".equals(field.type()) && !field.nested() && !STORES.contains(field.property("store"))) {
            sentences.add("长文本请加自定义属性 store: casefile（由任务自己的表保存的写 room），否则超过 4000 字会出错");
        }
        if ("datetime".equals(field.type())
                && !"date".equals(field.node().path("subtype").asText())) {
            sentences.add("日期控件的类型（Subtype）应为 Date");
        }
        if (CHOICES.contains(field.type()) && field.property("options").isEmpty() && !hasProperValues(field)) {
            sentences.add("选项的值应为大写英文加下划线、标题应为中文；来自清单或人员的，加自定义属性 options");
        }
    }

    private static boolean hasProperValues(Form.Field field) {
        return field.values().findAny().isPresent()
                && field.values()
                        .allMatch(value -> value.path("value").asText().matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
                                && NameStyle.isChinese(value.path("label").asText()));
    }
}
