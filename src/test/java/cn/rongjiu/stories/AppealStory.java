package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import java.util.List;
import java.util.Map;

/**
 * Our own story of P10: refused for a heavy loss, upheld by the review, evaluated by third parties, revoked and decided
 * one level up. The storyboard of the handbook tells it.
 */
final class AppealStory {

    private static final String PERSON = "李川";

    private final Procedure procedure;
    private final Road road;
    private final Remedy remedy;

    AppealStory(Procedure procedure) {
        this.procedure = procedure;
        this.road =
                Road.deciding(procedure, Sheet.of("PUBLIC", "CONSTRAINED", "DEFECT", "SLIGHT", "MAJOR", "RECOVERED"));
        this.remedy = new Remedy(procedure, road, PERSON);
    }

    void tell() {
        isRefused();
        isUpheldByTheReview();
        isEvaluated();
        isRevokedAndDecided();
        isUsedCorrectedAndArchived();
        leftItsDocuments();
    }

    private void isRefused() {
        road.disciplineSays("REFUSE")
                .organisationSays("REFUSE")
                .on("2025-03-05")
                .serve(PERSON);
        assertThat(road.look().gradeOf(PERSON)).isEqualTo("REFUSE");
        assertThat(road.look().dueOf("lodgeAppeal")).isEqualTo("2025-04-07 17:30");
    }

    private void isUpheldByTheReview() {
        road.on("2025-03-20");
        remedy.lodge();
        assertThat(road.look().dueOf("admitAppeal")).isEqualTo("2025-04-11 17:30");
        road.on("2025-03-21");
        remedy.admit(Remedy.REVIEW);
        assertThat(road.look().dueOf("decideAppeal")).isEqualTo("2025-04-21 17:30");
        road.on("2025-04-01");
        remedy.decide("yanhua", "UPHOLD");
        road.on("2025-04-02");
        remedy.serve();
        assertThat(road.look().dueOf("lodgeAppeal")).isEqualTo("2025-04-17 17:30");
    }

    private void isEvaluated() {
        road.on("2025-04-10");
        remedy.lodge();
        road.on("2025-04-11");
        procedure.as("caoyang").doesNotSee("admitAppeal", road.number());
        road.completes("taoran", "admitAppeal")
                .with("appealAdmitted", true, "appealHandlers", Remedy.APPEAL, "thirdPartyNeeded", true);
        road.on("2025-04-14")
                .completes("jiangnan", "commissionEvaluation")
                .with("evaluators", List.of("yuwen", "luoyun"), "mandate", "损失是否重大，挽回了多少");
        assertThat(road.look().dueOf("evaluateIndependently")).isEqualTo("2025-05-14 17:30");
        road.on("2025-05-06");
        evaluates("yuwen", 30, 90);
        assertThat(road.look().open()).containsExactly("evaluateIndependently");
        evaluates("luoyun", 35, 95);
        assertThat(road.look().open()).containsExactly("decideAppeal");
    }

    private void evaluates(String evaluator, int loss, int recovery) {
        road.completes(evaluator, "evaluateIndependently")
                .with(
                        "conflict",
                        false,
                        "scoreForeseeability",
                        40,
                        "scoreLoss",
                        loss,
                        "scoreRecovery",
                        recovery,
                        "evaluationReport",
                        "审计数字包含已经追回的款项，实际损失不大。");
    }

    /** Only what is left to remedy says so; the measure of the loss was wrong, the procedure had its defect. */
    private void isRevokedAndDecided() {
        road.on("2025-05-12")
                .completes("taoran", "decideAppeal")
                .with(
                        "appealDecision",
                        "REVOKE_AND_DECIDE",
                        "appealVerdict",
                        "LIGHTER",
                        "appealCorrectionOrdered",
                        false,
                        "appealReason",
                        "原决定对损失的认定有误",
                        "evaluationAnswer",
                        "采纳关于损失和挽回的意见");
        road.on("2025-05-13");
        remedy.serve();
        assertThat(road.look().open()).containsExactly("orderCorrection", "serveDecision");
        assertThat(remedy.outcomes()).containsExactly("REVIEW UPHELD", "APPEAL REPLACED");
        assertThat(road.look().gradeOf(PERSON)).isEqualTo("LIGHTER");
        road.on("2025-05-14").completes("wangfang", "serveDecision").with("refusedToSign", false);
        assertThat(road.look().open()).containsExactly("orderCorrection", "recordMeasure");
    }

    private void isUsedCorrectedAndArchived() {
        road.completes("xuqiang", "recordMeasure")
                .with(Map.of(
                        "track", "GOVERNMENT",
                        "measureRange", "LOWEST",
                        "imposedMeasure", "GOVERNMENT_WARNING",
                        "measureOn", "2025-05-14",
                        "imposedMeasureReason", "从轻，首档之内"));
        road.confirm(PERSON).correct(PERSON);
        assertThat(road.look().dueOf("archiveCase")).isEqualTo("2025-05-28 17:30");
        road.archive();
        assertThat(road.look().state()).isEqualTo("ARCHIVED");
        assertThat(road.look().chain().isSound()).isTrue();
    }

    private void leftItsDocuments() {
        assertThat(road.look().documents().stream().map(line -> line.substring(0, 3)))
                .contains("W23", "W22")
                .containsSubsequence(
                        "W31", "W32", "W35", "W31", "W32", "W33", "W34", "W34", "W35", "W22", "W24", "W44");
    }
}
