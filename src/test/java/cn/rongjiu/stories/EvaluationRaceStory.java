package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;

/** Both evaluators send in at the same instant; the engine then takes the case back to the same evaluation. */
final class EvaluationRaceStory {

    private final Procedure procedure;
    private final Road road;

    EvaluationRaceStory(Procedure procedure) {
        this.procedure = procedure;
        Remedy remedy = Remedy.served(procedure.through(Door.JAVA)).lodge();
        this.road = remedy.road();
        road.completes("caoyang", "admitAppeal")
                .with("appealAdmitted", true, "appealHandlers", List.of("caoyang", "yanhua"), "thirdPartyNeeded", true);
        road.completes("caoyang", "commissionEvaluation")
                .with("evaluators", List.of("yuwen", "baishan"), "mandate", "请评价可预见性、损失与挽回");
    }

    /** P10, E26: both are kept, and what they say is unsealed once. */
    void tell(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            List<Answer> answers = SameInstant.of(evaluation("yuwen", round), evaluation("baishan", round));
            assertThat(answers).as("round %d: %s", round, answers).allMatch(answer -> answer.status() == 204);
            procedure.settle(road.number());
            assertThat(road.look().open()).contains("decideAppeal").doesNotContain("evaluateIndependently");
            assertThat(kept(round)).isEqualTo(2);
            assertThat(unsealed()).isEqualTo(2L * round);
            if (round < rounds) {
                again();
            }
        }
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W34"))
                .hasSize(2);
        road.completes("caoyang", "decideAppeal")
                .with("appealDecision", "UPHOLD", "appealReason", "原决定适当", "evaluationAnswer", "逐点采纳");
    }

    private Callable<Answer> evaluation(String evaluator, int round) {
        int score = round % 101;
        Map<String, Object> fields = Map.of(
                "conflict",
                false,
                "scoreForeseeability",
                score,
                "scoreLoss",
                score,
                "scoreRecovery",
                score,
                "evaluationReport",
                "第%d次评价".formatted(round));
        String id = road.look().tasks().stream()
                .filter(task -> evaluator.equals(task.getAssignee()))
                .map(Task::getId)
                .findFirst()
                .orElseThrow();
        return () -> procedure.through(Door.JAVA).as(evaluator).submits(id, fields);
    }

    private void again() {
        procedure.change(
                """
                        update rj_evaluation set submitted_at = null, conflict = null, report = null,
                               score_foreseeability = null, score_loss = null, score_recovery = null
                        where mandate_id in (select mandate_id from rj_evaluation_mandate where case_number = ?)""",
                road.number());
        Task decision = road.look().tasks().stream()
                .filter(task -> "decideAppeal".equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow();
        procedure
                .engine()
                .getRuntimeService()
                .createProcessInstanceModification(decision.getProcessInstanceId())
                .cancelAllForActivity("decideAppeal")
                .startBeforeActivity("evaluateIndependently#multiInstanceBody")
                .execute();
    }

    private int kept(int round) {
        return count(
                """
                select count(*) from rj_evaluation e join rj_evaluation_mandate m on m.mandate_id = e.mandate_id
                where m.case_number = ? and e.submitted_at is not null and e.score_loss = %d"""
                        .formatted(round % 101));
    }

    private long unsealed() {
        return road.look().record().stream()
                .filter(line -> line.startsWith("DECISION evaluation "))
                .count();
    }

    private int count(String sql) {
        return procedure.database().queryForObject(sql, Integer.class, road.number());
    }
}
