package cn.rongjiu.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every form must look like, and the names and values that other people's programs rely on. */
class FormStyleTest {

    private static final Path PROBES = Path.of("src/test/resources/probes/forms");
    private static final Path FIXED = Path.of("src/test/resources/fixed-fields.txt");

    @Test
    void there_are_forms() {
        assertThat(Form.all()).isNotEmpty();
    }

    @Test
    void every_form_keeps_the_rules() {
        assertThat(Form.all().stream().flatMap(FormStyle::findings)).isEmpty();
    }

    @Test
    void a_form_that_breaks_the_rules_is_caught() {
        assertThat(FormStyle.findings(Form.read(PROBES.resolve("broken-form.form"))))
                .containsExactlyInAnyOrderElementsOf(Expected.of(PROBES, "broken-form"));
    }

    @Test
    void a_form_that_keeps_them_all_is_left_alone() {
        assertThat(FormStyle.findings(Form.read(PROBES.resolve("well-made.form"))))
                .isEmpty();
    }

    @Test
    void fixed_fields_keep_their_names_and_values() throws IOException {
        Map<String, Form> forms = Form.all().stream().collect(Collectors.toMap(Form::id, form -> form));

        assertThat(missing(Files.readAllLines(FIXED), forms)).isEmpty();
    }

    @Test
    void a_renamed_fixed_field_or_value_is_caught() {
        Map<String, Form> forms = Map.of("well-made", Form.read(PROBES.resolve("well-made.form")));
        List<String> fixed = List.of(
                "well-made reportDecision PASS RETURN",
                "well-made reportDecision PASS REJECT",
                "well-made verdict",
                "lost-form verdict");

        assertThat(missing(fixed, forms))
                .containsExactly(
                        "well-made.form · reportDecision：选项值应为 [PASS, REJECT]，其他程序依赖这些名称，不可改动",
                        "well-made.form · verdict：缺少固定的填写项，其他程序依赖这个名称，请加回",
                        "lost-form.form：缺少固定的表单，其他程序依赖这个名称，请加回");
    }

    /** Lines: form, field (a field in a row as list.field), values where they are fixed. */
    private static List<String> missing(List<String> fixed, Map<String, Form> forms) {
        return fixed.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .flatMap(words -> forms.containsKey(words[0])
                        ? missing(forms.get(words[0]), words)
                        : Stream.of(words[0] + ".form：缺少固定的表单，其他程序依赖这个名称，请加回"))
                .toList();
    }

    private static Stream<String> missing(Form form, String[] words) {
        String key = words[1].substring(words[1].indexOf('.') + 1);
        List<String> values = Arrays.asList(words).subList(2, words.length);
        List<Form.Field> fields = form.allFields()
                .filter(field -> field.isAnswer() || field.nested())
                .filter(field -> field.nested() == words[1].contains(".") && key.equals(field.key()))
                .toList();
        if (fields.isEmpty()) {
            return Stream.of(form.finding(words[1], "缺少固定的填写项，其他程序依赖这个名称，请加回"));
        }
        return fields.stream()
                .filter(field -> !values.isEmpty() && !values.equals(values(field)))
                .map(field -> form.finding(words[1], "选项值应为 " + values + "，其他程序依赖这些名称，不可改动"));
    }

    private static List<String> values(Form.Field field) {
        return field.values().map(value -> value.path("value").asText()).toList();
    }
}
