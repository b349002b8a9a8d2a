package cn.rongjiu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.engine.ConfigFiles;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void the_first_line_is_the_subject_and_the_rest_the_body() {
        Template template = Template.read("some.txt", "\uFEFF标题（{caseNumber}）\r\n{recipient}：\r\n\r\n正文\r\n");
        Map<String, String> values = Map.of("caseNumber", "RJ-2026-0017", "recipient", "赵卫国");

        assertThat(template.name()).isEqualTo("some");
        assertThat(template.subject(values)).isEqualTo("标题（RJ-2026-0017）");
        assertThat(template.body(values)).isEqualTo("赵卫国：\n\n正文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{x}",
                "{{person}}",
                "{person}",
                "$1 \\1 \\",
                "<script>alert(1)</script>",
                "' OR 1=1--",
                "𠮷䶮😀"
            })
    void what_a_person_wrote_stays_as_it_is(String written) {
        Template template = Template.read("some.txt", "标题\n{reason}|{person}");
        assertThat(template.body(Map.of("reason", written, "person", "甲"))).isEqualTo(written + "|甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{unknown}", "{ person }", "{}", "{人员}", "{person.name}", "${T(java.lang.Runtime)}"})
    void an_unknown_place_stops_the_start_and_is_named_with_its_file(String place) {
        assertThatThrownBy(() -> Template.read("some.txt", "标题\n正文" + place))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("config/notices/some.txt")
                .hasMessageContaining(place.replace("$", ""))
                .hasMessageContaining("请改正后重新启动");
    }

    @Test
    void a_subject_says_nothing_about_a_person() {
        assertThatThrownBy(() -> Template.read("some.txt", "关于{person}\n正文")).hasMessageContaining("标题");
    }

    @Test
    void a_line_break_in_a_value_starts_no_header() {
        Template template = Template.read("some.txt", "标题 {caseNumber}\n正文");
        assertThat(template.subject(Map.of("caseNumber", "RJ\r\nBcc: all@example.org")))
                .isEqualTo("标题 RJ Bcc: all@example.org");
    }

    @Test
    void a_template_without_subject_or_body_stops_the_start() {
        assertThatThrownBy(() -> Template.read("some.txt", "")).hasMessageContaining("some.txt");
        assertThatThrownBy(() -> Template.read("some.txt", "标题")).hasMessageContaining("some.txt");
        assertThatThrownBy(() -> Template.read("some.txt", "\n正文")).hasMessageContaining("some.txt");
    }

    @Test
    void a_letter_with_a_hole_is_not_written() {
        Template template = Template.read("some.txt", "标题\n{reason}");
        assertThatThrownBy(() -> template.body(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some")
                .hasMessageContaining("{reason}");
    }

    @Test
    void every_shipped_template_is_a_complete_letter() {
        Map<String, String> values = Template.PLACES.stream().collect(Collectors.toMap(Function.identity(), p -> "某值"));
        ConfigFiles.texts("notices", ".txt").forEach((file, text) -> {
            Template template = Template.read(file, text);
            assertThat(template.subject(values)).as(file).contains("某值").doesNotContain("{");
            assertThat(template.body(values)).as(file).startsWith("某值：").doesNotContain("{");
        });
        assertThat(ConfigFiles.texts("notices", ".txt")).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void refusals_give_reasons_and_the_remedy() {
        ConfigFiles.texts("notices", "-refused.txt")
                .forEach((file, text) -> assertThat(text).as(file).contains("{reason}", "{reviewTerm}", "复核", "申诉"));
        assertThat(ConfigFiles.texts("notices", "-refused.txt")).hasSize(2);
    }
}
