package cn.rongjiu.lists;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** D4: the table recommends exactly what the procedure says, for every combination there is. */
class RecommendedGradeTest {

    private static final DecisionFile TABLE = new DecisionFile("decisions/recommended-grade.dmn");
    private static final List<String> BEST_FIRST = List.of("EXEMPT", "MITIGATE", "LIGHTER", "REFER", "REFUSE");

    private static Map<FactorSheet, Map<String, Object>> answers;

    @BeforeAll
    static void ask_every_combination() {
        answers = FactorSheet.all().stream()
                .collect(Collectors.toMap(Function.identity(), sheet -> TABLE.ask(sheet.inputs())));
    }

    @Test
    void all_2916_combinations_give_the_rule_and_grade_of_the_written_table() {
        assertThat(answers).hasSize(2916);
        assertThat(answers)
                .allSatisfy((sheet, answer) -> assertThat(answer.get("ruleId") + " " + answer.get("recommendedGrade"))
                        .as(sheet.toString())
                        .isEqualTo(sheet.expected()));
    }

    @Test
    void every_rule_is_reached() {
        assertThat(counts(answers, "ruleId").keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj("R%02d"::formatted)
                        .toList());
    }

    @Test
    void with_a_positive_and_no_negative_hit_the_grades_are_counted_as_published() {
        var eligible = answers.entrySet().stream()
                .filter(a -> a.getKey().positive() && !a.getKey().negative())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(counts(eligible, "recommendedGrade"))
                .isEqualTo(Map.of("EXEMPT", 12L, "MITIGATE", 24L, "LIGHTER", 84L, "REFER", 36L, "REFUSE", 573L));
        assertThat(counts(eligible, "ruleId"))
                .containsEntry("R02", 243L)
                .containsEntry("R03", 162L)
                .containsEntry("R04", 108L)
                .containsEntry("R07", 60L);
    }

    @Test
    void bettering_one_factor_never_worsens_the_grade() {
        assertThat(answers).allSatisfy((sheet, answer) -> assertThat(sheet.better())
                .as(sheet.toString())
                .allSatisfy(better -> assertThat(rank(answers.get(better))).isLessThanOrEqualTo(rank(answer))));
    }

    @Test
    void negative_list_hit_forbids_exemption_before_any_factor_is_rated() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("negativeHit", true);
        inputs.put("positiveHit", true);
        inputs.put("f1Motive", null);
        assertThat(TABLE.ask(inputs))
                .containsEntry("recommendedGrade", "REFUSE")
                .containsEntry("ruleId", "R01");
    }

    @Test
    void an_unrated_sheet_is_referred_to_the_panel() {
        assertThat(TABLE.ask(Map.of("negativeHit", false, "positiveHit", true)))
                .containsEntry("recommendedGrade", "REFER");
    }

    private static Map<Object, Long> counts(Map<FactorSheet, Map<String, Object>> answers, String output) {
        return answers.values().stream().collect(groupingBy(a -> a.get(output), TreeMap::new, counting()));
    }

    private static int rank(Map<String, Object> answer) {
        return BEST_FIRST.indexOf((String) answer.get("recommendedGrade"));
    }
}
