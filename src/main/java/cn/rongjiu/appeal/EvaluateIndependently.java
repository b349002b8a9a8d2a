package cn.rongjiu.appeal;

import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P10, E26: each evaluator declares his interests first and scores for himself, unseen until all are in (W34). */
@Component("evaluateIndependently")
class EvaluateIndependently implements HumanStep {

    private static final String REPORT = "evaluationReport";
    private static final Map<String, String> SCORES = scores();

    private final Appeals appeals;
    private final Evaluations evaluations;
    private final EvaluationMapper mapper;
    private final EvaluationUnsealing unsealing;
    private final OfficeTime time;

    EvaluateIndependently(
            Appeals appeals,
            Evaluations evaluations,
            EvaluationMapper mapper,
            EvaluationUnsealing unsealing,
            OfficeTime time) {
        this.appeals = appeals;
        this.evaluations = evaluations;
        this.mapper = mapper;
        this.unsealing = unsealing;
        this.time = time;
    }

    private static Map<String, String> scores() {
        Map<String, String> scores = new LinkedHashMap<>();
        scores.put("scoreForeseeability", "可预见性");
        scores.put("scoreLoss", "损失程度");
        scores.put("scoreRecovery", "挽回程度");
        return scores;
    }

    @Override
    public void check(Submission evaluation, Sentences sentences) {
        if (!evaluation.actor().equals(evaluator(evaluation.step()))) {
            sentences.add("conflict", "评价只能由受委托的评价人本人提交。");
        }
        if (!evaluation.flag("conflict")) {
            SCORES.forEach((field, label) -> sentences.addIf(
                    !isScore(evaluation.values().get(field)),
                    field,
                    "“%s”必填，评分应为0至100的整数；有利害关系的，请勾选申报。".formatted(label)));
            sentences.addIf(!evaluation.has(REPORT), REPORT, "“评价意见”必填，逐项说明评分理由。");
        }
    }

    /** Whoever has an interest gives no scores, whatever he filled in. */
    @Override
    public void keep(Submission submitted) {
        Appeal appeal =
                appeals.running(submitted.step().caseNumber(), submitted.step().personId());
        Commission commission = evaluations.hold(appeal).orElseThrow();
        Evaluation asked = commission.evaluations().stream()
                .filter(e -> e.evaluator().equals(submitted.actor()))
                .findFirst()
                .orElseThrow();
        mapper.submit(filledIn(asked, submitted));
        evaluations.newest(appeal).filter(Commission::isComplete).ifPresent(unsealing::open);
    }

    private Evaluation filledIn(Evaluation asked, Submission submitted) {
        boolean conflict = submitted.flag("conflict");
        return new Evaluation(
                asked.evaluationId(),
                asked.mandateId(),
                asked.evaluator(),
                conflict,
                conflict ? null : score(submitted, "scoreForeseeability"),
                conflict ? null : score(submitted, "scoreLoss"),
                conflict ? null : score(submitted, "scoreRecovery"),
                submitted.has(REPORT) ? submitted.text(REPORT) : null,
                time.now());
    }

    private static String evaluator(Step step) {
        return (String) step.variables().apply("evaluator");
    }

    private static boolean isScore(Object value) {
        return value instanceof Number number
                && number.doubleValue() == Math.rint(number.doubleValue())
                && number.doubleValue() >= 0
                && number.doubleValue() <= 100;
    }

    private static Integer score(Submission submitted, String field) {
        return ((Number) submitted.values().get(field)).intValue();
    }
}
