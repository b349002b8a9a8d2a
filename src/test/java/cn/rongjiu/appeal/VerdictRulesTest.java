package cn.rongjiu.appeal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P10: what a review or an appeal may lead to. */
class VerdictRulesTest {

    private final VerdictRules rules = new VerdictRules(new AppealRules(1, 2, 2, 1));

    @ParameterizedTest
    @CsvSource({"CHANGE, MITIGATE, REFUSE", "REVOKE_AND_DECIDE, MITIGATE, LIGHTER", "REVOKE_AND_DECIDE, EXEMPT, REFUSE"
    })
    void nothing_becomes_heavier(Result result, Grade contested, Grade verdict) {
        refused(() -> decide(result, contested, verdict), "不得因复核、申诉加重");
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE, REFUSE, LIGHTER",
        "CHANGE, LIGHTER, EXEMPT",
        "REVOKE_AND_DECIDE, LIGHTER, LIGHTER",
        "REVOKE_AND_DECIDE, REFUSE, EXEMPT"
    })
    void a_lighter_grade_may_take_the_place_of_the_old_one(Result result, Grade contested, Grade verdict) {
        assertThatCode(() -> decide(result, contested, verdict)).doesNotThrowAnyException();
    }

    @Test
    void change_must_change_something() {
        refused(() -> decide(Result.CHANGE, Grade.LIGHTER, Grade.LIGHTER), "应当轻于原决定");
        refused(() -> decide(Result.CHANGE, Grade.EXEMPT, Grade.EXEMPT), "没有更轻的等次");
    }

    @ParameterizedTest
    @CsvSource({"CHANGE", "REVOKE_AND_DECIDE"})
    void a_replacement_needs_a_grade(Result result) {
        refused(() -> decide(result, Grade.LIGHTER, null), "必须填写“认定等次”");
    }

    @Test
    void upholding_takes_no_other_grade() {
        assertThatCode(() -> decide(Result.UPHOLD, Grade.LIGHTER, null)).doesNotThrowAnyException();
        assertThatCode(() -> decide(Result.UPHOLD, Grade.LIGHTER, Grade.LIGHTER))
                .doesNotThrowAnyException();
        refused(() -> decide(Result.UPHOLD, Grade.LIGHTER, Grade.REFUSE), "更不得加重");
        refused(() -> decide(Result.UPHOLD, Grade.LIGHTER, Grade.EXEMPT), "不另行认定");
    }

    @Test
    void a_matter_is_remitted_once_and_without_a_grade() {
        assertThatCode(() -> check(0, Result.REMIT, Grade.LIGHTER, Map.of())).doesNotThrowAnyException();
        refused(() -> check(1, Result.REMIT, Grade.LIGHTER, Map.of()), "请选择“撤销并直接认定”");
        refused(() -> decide(Result.REMIT, Grade.LIGHTER, Grade.EXEMPT), "不填写“认定等次”");
    }

    @Test
    void correction_is_ordered_only_where_tolerance_is_refused() {
        Map<String, Object> ordered = Map.of("appealCorrectionOrdered", true);
        assertThatCode(() -> check(0, Result.REVOKE_AND_DECIDE, Grade.REFUSE, with(ordered, "appealVerdict", "REFUSE")))
                .doesNotThrowAnyException();
        refused(() -> check(0, Result.UPHOLD, Grade.REFUSE, ordered), "请取消勾选");
        refused(
                () -> check(0, Result.REVOKE_AND_DECIDE, Grade.REFUSE, with(ordered, "appealVerdict", "EXEMPT")),
                "请取消勾选");
    }

    @Test
    void a_refusal_to_accept_has_no_grade_to_change() {
        assertThatCode(() -> refusal(0, Result.UPHOLD, Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> refusal(0, Result.REMIT, Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> refusal(1, Result.REVOKE_AND_DECIDE, Map.of())).doesNotThrowAnyException();
        refused(() -> refusal(0, Result.CHANGE, Map.of()), "只能维持");
        refused(() -> refusal(0, Result.REVOKE_AND_DECIDE, Map.of("appealVerdict", "EXEMPT")), "不认定等次");
        refused(() -> refusal(1, Result.REMIT, Map.of()), "请选择“撤销并直接认定”");
        refused(() -> refusal(0, Result.UPHOLD, Map.of("appealCorrectionOrdered", true)), "不责令纠错");
    }

    private static void refused(ThrowingCallable decision, String sentence) {
        assertThatThrownBy(decision).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private void decide(Result result, Grade contested, Grade verdict) {
        check(0, result, contested, verdict == null ? Map.of() : Map.of("appealVerdict", verdict.name()));
    }

    private void check(long remits, Result result, Grade contested, Map<String, Object> fields) {
        Sentences sentences = new Sentences();
        rules.checkDecision(decision(result, fields), contested, remits, sentences);
        sentences.refuse();
    }

    private void refusal(long remits, Result result, Map<String, Object> fields) {
        Sentences sentences = new Sentences();
        rules.checkRefusal(decision(result, fields), remits, sentences);
        sentences.refuse();
    }

    private static Submission decision(Result result, Map<String, Object> fields) {
        Step step = new Step("t1", "decideAppeal", "RJ-2025-0001", "p1", name -> null);
        return new Submission(step, with(fields, "appealDecision", result.name()), "caoyang");
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }
}
