package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Evaluation and decision in review and appeal, against a refusal to accept too (P10, T18). */
@Stories
class EvaluationAtBothLevelsTest {

    private static final List<String> REVIEW = List.of("caoyang", "yanhua");
    private static final List<String> APPEAL = List.of("taoran", "jiangnan");

    @Autowired
    private Procedure procedure;

    private Road road;

    @Test
    void refusal_to_accept_is_evaluated_without_a_grade_and_remitted_once_only() {
        road = Road.applied(procedure, "李川");
        refuse();
        lodge(REVIEW, true);
        commission("caoyang", "yuwen", "baishan");
        Answer objection = procedure
                .as("lichuan")
                .post("/api/cases/" + road.number() + "/evaluator-objections", Map.of("reason", "二人均为项目单位聘请过"));
        assertThat(objection.status()).as(objection.message()).isEqualTo(201);
        procedure.settle(road.number());
        tryCommission("caoyang", "baishan", "luoyun").isRefused("没有选项“baishan”");
        commission("caoyang", "luoyun", "tongan");
        evaluate("luoyun");
        evaluate("tongan");
        decide("caoyang", "CHANGE").isRefused("对不予受理的救济，只能维持");
        tryDecide("caoyang", Map.of("appealDecision", "REVOKE_AND_DECIDE", "appealVerdict", "EXEMPT"))
                .isRefused("不认定等次");
        decide("caoyang", "REMIT").isDone();
        serve();

        refuse();
        lodge(REVIEW, false);
        decide("caoyang", "REMIT").isRefused("最多 1 次，已经用完");
        decide("caoyang", "REVOKE_AND_DECIDE").isDone();
        serve();
        assertThat(road.look().open()).containsExactly("reviewApplication");
    }

    @Test
    void appeal_takes_other_evaluators_and_thirty_days_more_once() {
        road = Road.deciding(procedure, Sheet.exempt())
                .disciplineSays("LIGHTER")
                .organisationSays("LIGHTER")
                .serve("李川");
        lodge(REVIEW, true);
        commission("caoyang", "yuwen", "baishan");
        evaluate("yuwen");
        evaluate("baishan");
        extend("caoyang").isRefused(409, "“复核决定”期限不能延长");
        decide("caoyang", "UPHOLD").isDone();
        serve();

        lodge(APPEAL, true);
        tryCommission("taoran", "yuwen", "luoyun").isRefused("没有选项“yuwen”");
        commission("taoran", "luoyun", "tongan");
        extend("caoyang").isRefused(403, "只有本案申诉的办理人员");
        extend("lichuan").isRefused(403, "只有本案申诉的办理人员");
        assertThat(extend("jiangnan").body().path("due").asText()).isEqualTo("2025-06-03");
        assertThat(road.look().clocks()).contains("T18 RUNNING 2025-06-03", "T39 RUNNING 2025-03-31");
        extend("jiangnan").isRefused(409, "已经延长过一次");
        evaluate("luoyun");
        evaluate("tongan");
        assertThat(road.look().dueOf("decideAppeal")).isEqualTo("2025-06-03 17:30");
        tryDecide("taoran", Map.of("appealDecision", "CHANGE", "appealVerdict", "LIGHTER", "evaluationAnswer", "采纳"))
                .isRefused("应当轻于原决定（从轻）");
        tryDecide(
                        "taoran",
                        Map.of("appealDecision", "UPHOLD", "evaluationAnswer", "不采纳", "appealCorrectionOrdered", true))
                .isRefused("请取消勾选");
        decide("taoran", "UPHOLD").isDone();
        assertThat(road.look().clocks()).contains("T18 STOPPED 2025-06-03");
        extend("taoran").isRefused(409, "已经作出决定");
    }

    private void refuse() {
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE", "acceptanceReason", "不属于容错事项");
    }

    private void lodge(List<String> handlers, boolean evaluated) {
        road.completes("lichuan", "lodgeAppeal").with("appealStatement", "未查明事实");
        road.completes(handlers.get(0), "admitAppeal")
                .with("appealAdmitted", true, "appealHandlers", handlers, "thirdPartyNeeded", evaluated);
    }

    private void commission(String handler, String... evaluators) {
        tryCommission(handler, evaluators).isDone();
        procedure.settle(road.number());
    }

    private Answer tryCommission(String handler, String... evaluators) {
        return road.tries(handler, "commissionEvaluation")
                .with("evaluators", List.of(evaluators), "mandate", "请评价可预见性、损失与挽回");
    }

    private void evaluate(String evaluator) {
        road.completes(evaluator, "evaluateIndependently")
                .with(
                        "conflict",
                        false,
                        "scoreForeseeability",
                        20,
                        "scoreLoss",
                        10,
                        "scoreRecovery",
                        100,
                        "evaluationReport",
                        "难以预见，损失轻微，已经挽回");
    }

    private Answer decide(String handler, String decision) {
        return tryDecide(handler, Map.of("appealDecision", decision, "evaluationAnswer", "逐点回应"));
    }

    private Answer tryDecide(String handler, Map<String, Object> decision) {
        Map<String, Object> fields = new HashMap<>(decision);
        fields.put("appealReason", "经复查核实");
        Answer answer = road.tries(handler, "decideAppeal").with(fields);
        procedure.settle(road.number());
        return answer;
    }

    private void serve() {
        road.completes("wangfang", "serveAppealDecision").with(Map.of());
    }

    private Answer extend(String handler) {
        String personId = procedure
                .database()
                .queryForObject("select person_id from rj_person where case_number = ?", String.class, road.number());
        return procedure
                .as(handler)
                .post(
                        "/api/cases/" + road.number() + "/appeal-extensions",
                        Map.of("personId", personId, "reason", "案情复杂，须补充调查"));
    }
}
