package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The guard takes exactly what a form allows, however the form is nested and whatever is sent. */
class FormGuardTest {

    private static final int FORMS = 2_000;
    private static final int SUBMISSIONS = 10;

    private final ObjectMapper json = new ObjectMapper();
    private final StaticListableBeanFactory nobody = new StaticListableBeanFactory();
    private final PlainValues plain = new PlainValues(json);
    private final FormGuard guard = new FormGuard(
            plain,
            new FactBoard(nobody.getBeanProvider(Facts.class), nobody.getBeanProvider(TextStore.class)),
            new OptionBoard(nobody.getBeanProvider(Options.class), plain));
    private final Map<String, String> sentences = new TreeMap<>();

    @Test
    void guard_and_an_independent_reading_agree_on_random_forms_and_answers() {
        int accepted = 0;
        for (long seed = 1; seed <= FORMS; seed++) {
            Random random = new Random(seed);
            JsonNode form = new RandomForms(random).form();
            for (int i = 0; i < SUBMISSIONS; i++) {
                Map<String, Object> sent = new RandomAnswers(random, i % 2 == 0 ? 40 : 5).to(form);
                PlainReading expected = new PlainReading(form, sent);
                Map<String, Object> clean = read(form, sent);
                assertThat(sentences.keySet())
                        .as("seed %d: %s sent to %s", seed, sent, form)
                        .isEqualTo(expected.wrong);
                if (sentences.isEmpty()) {
                    accepted++;
                    assertThat(clean).as("seed %d: %s", seed, sent).isEqualTo(expected.clean);
                }
            }
        }
        assertThat(accepted)
                .as("neither reading takes all nor nothing")
                .isBetween(FORMS * SUBMISSIONS / 10, FORMS * SUBMISSIONS * 9 / 10);
    }

    @Test
    void hidden_field_is_not_asked_for_and_takes_no_value() throws Exception {
        JsonNode form = form(
                """
                {"type": "checkbox", "key": "conflict", "label": "利害关系"},
                {"type": "number", "key": "score", "label": "评分", "validate": {"required": true, "min": 0, "max": 100},
                 "conditional": {"hide": "=conflict = true"}}""");
        assertThat(read(form, Map.of("conflict", true))).isEqualTo(Map.of("conflict", true));
        assertThat(sentences).isEmpty();
        read(form, Map.of());
        assertThat(sentences).isEqualTo(Map.of("score", "“评分”必填。"));
        read(form, Map.of("conflict", true, "score", 50));
        assertThat(sentences).isEqualTo(Map.of("score", "“评分”在所选情形下不需要填写，请清空后提交。"));
        read(form, Map.of("score", 101));
        assertThat(sentences).isEqualTo(Map.of("score", "“评分”不能大于 100。"));
    }

    @Test
    void mistake_deep_in_a_list_is_told_with_its_rows() throws Exception {
        JsonNode form = form(
                """
                {"type": "dynamiclist", "path": "bodies", "label": "机关", "components": [
                  {"type": "group", "path": "meeting", "label": "会议", "components": [
                    {"type": "dynamiclist", "path": "votes", "label": "表决", "components": [
                      {"type": "textfield", "key": "member", "label": "成员", "validate": {"required": true}}]}]}]}""");
        Map<String, Object> member = Map.of("member", "冯涛");
        Map<String, Object> broken = Map.of("meeting", Map.of("votes", List.of(member, Map.of("chair", true))));
        read(form, Map.of("bodies", List.of(Map.of("meeting", Map.of("votes", List.of(member))), broken)));
        assertThat(sentences.get("bodies")).isEqualTo("“机关”第 2 行：“会议”：“表决”第 2 行：没有“chair”这一项。");
    }

    @Test
    void choices_may_come_from_a_variable() throws Exception {
        JsonNode form =
                form("""
                {"type": "select", "key": "body", "label": "机关", "valuesKey": "bodies"}""");
        Step step = new Step(
                "t",
                "k",
                "RJ-2025-0001",
                null,
                name -> "bodies".equals(name) ? "[{\"value\": \"A\", \"label\": \"甲\"}, \"B\"]" : null);
        for (String allowed : List.of("A", "B")) {
            assertThat(read(form, Map.of("body", allowed), step)).containsEntry("body", allowed);
        }
        read(form, Map.of("body", "C"), step);
        assertThat(sentences).containsKey("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "=true",
                "=a != 1",
                "=not(a = 1)",
                "=a = b",
                "=a = 1 or",
                "=(a = 1)",
                "=a = \"x",
                "=f(a) = 1",
                "=a=1 xor b=2"
            })
    void condition_that_only_a_browser_could_read_is_not_taken(String expression) {
        assertThat(Condition.isReadable(expression)).isFalse();
        assertThatThrownBy(() -> Condition.parse(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void condition_joins_and_before_or() {
        Condition condition = Condition.parse("=a = 1 or b = \"x\" and c = true");
        List<Boolean> holds = new ArrayList<>();
        for (Map<String, Object> values : List.<Map<String, Object>>of(
                Map.of("a", 1), Map.of("a", 1.0, "c", false), Map.of("b", "x"), Map.of("b", "x", "c", true))) {
            holds.add(condition.holds(values::get));
        }
        assertThat(holds).containsExactly(true, true, false, true);
    }

    private JsonNode form(String components) throws Exception {
        return json.readTree("{\"id\": \"a-form\", \"components\": [" + components + "]}");
    }

    private Map<String, Object> read(JsonNode form, Map<String, Object> sent) {
        return read(form, sent, new Step("t", "k", "RJ-2025-0001", null, name -> null));
    }

    private Map<String, Object> read(JsonNode form, Map<String, Object> sent, Step step) {
        Sentences found = new Sentences();
        Map<String, Object> clean = guard.clean(FormSchema.of(form), sent, step, found);
        sentences.clear();
        found.each(sentences::put);
        return clean;
    }
}
