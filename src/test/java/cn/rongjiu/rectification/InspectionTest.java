package cn.rongjiu.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P9, E24: who inspects, what a failure needs, how many rounds there are. */
class InspectionTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 3, 3, 10, 0);

    @Test
    void whoever_ordered_the_correction_or_wrote_its_papers_does_not_inspect_it() {
        assertThat(new InspectionApart(corrections(1, null)).authors("p1"))
                .containsExactlyInAnyOrder("heping", "shiwei");
    }

    @Test
    void somebody_else_passes_it_without_a_word_and_fails_it_with_a_reason_only() {
        assertThatCode(() -> inspect(Map.of("correctionResult", "PASSED"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> inspect(Map.of("correctionResult", "FAILED"))).hasMessageContaining("必须写明理由");
        assertThatCode(() -> inspect(Map.of("correctionResult", "FAILED", "correctionResultReason", "未补齐")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, FAILED, true",
                "2, FAILED, false",
                "1, PASSED, false",
                "1, UNNEEDED, false",
                "1, CANCELLED, false",
                "1, -, false"
            })
    void another_round_follows_a_failed_one_only_while_one_is_left(int round, CorrectionResult result, boolean left) {
        assertThat(corrections(round, result).roundLeft("p1")).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maxRounds: 0", "maxRounds: 二", "rounds: 2"})
    void broken_file_stops_the_start_and_says_which_entry_is_wrong(String text) {
        assertThatThrownBy(() -> CorrectionRulesFile.read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("config/correction.yaml：maxRounds");
    }

    private static void inspect(Map<String, Object> values) {
        Sentences sentences = new Sentences();
        Step step = new Step("t1", "inspectCorrection", "RJ-2025-0001", "p1", name -> null);
        new InspectCorrection(corrections(1, null), null, null, null, null, null, null)
                .check(new Submission(step, values, "lvjing"), sentences);
        sentences.refuse();
    }

    private static Corrections corrections(int round, CorrectionResult result) {
        return new Corrections(
                new OneRound(new CorrectionRound(
                        "c1",
                        "RJ-2025-0001",
                        "p1",
                        round,
                        "FORMALITIES",
                        "补齐手续",
                        "",
                        "heping",
                        NOW,
                        result,
                        null,
                        null,
                        null)),
                new CorrectionRules(2));
    }

    /** A person whose newest round is this one; its report is by shiwei. */
    private record OneRound(CorrectionRound round) implements CorrectionMapper {

        @Override
        public CorrectionRound newest(String personId) {
            return round;
        }

        @Override
        public List<CorrectionRound> of(String personId) {
            return List.of(round);
        }

        @Override
        public List<CorrectionRound> open(String personId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CorrectionPaper> papers(String correctionId) {
            return List.of(new CorrectionPaper("k1", correctionId, CorrectionPaper.Kind.REPORT, "已整改", "shiwei", NOW));
        }

        @Override
        public void order(CorrectionRound ordered) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close(CorrectionRound closed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void handIn(CorrectionPaper paper) {
            throw new UnsupportedOperationException();
        }
    }
}
