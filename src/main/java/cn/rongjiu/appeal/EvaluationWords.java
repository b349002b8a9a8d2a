package cn.rongjiu.appeal;

import cn.rongjiu.engine.People;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in words what was asked of whom and what came of it. */
@Component
class EvaluationWords {

    private final People people;
    private final Evaluators evaluators;
    private final AppealRules rules;

    EvaluationWords(People people, Evaluators evaluators, AppealRules rules) {
        this.people = people;
        this.evaluators = evaluators;
        this.rules = rules;
    }

    /** Earlier mandates, and who may not be asked any more. */
    String history(List<Commission> all, String caseNumber) {
        Stream<String> lines = Stream.concat(all.stream().map(this::line), evaluators.objections(caseNumber).stream());
        boolean tooFew = evaluators.eligible(caseNumber).size() < rules.evaluators();
        return Stream.concat(
                        lines,
                        tooFew ? Stream.of("合格的评价人不足%d名，请由管理员补充后再委托。".formatted(rules.evaluators())) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private String line(Commission commission) {
        Mandate mandate = commission.mandate();
        return "第%d次委托（%s）：%s。%s"
                .formatted(
                        mandate.ordinal(), mandate.commissionedOn(), names(commission.evaluators()), end(commission));
    }

    private String end(Commission commission) {
        Mandate mandate = commission.mandate();
        if (mandate.wasObjectedTo()) {
            return "%s本人对%s提出异议：%s"
                    .formatted(
                            mandate.objectedOn(),
                            mandate.objectedEvaluator() == null
                                    ? "全部评价人"
                                    : people.displayName(mandate.objectedEvaluator()),
                            mandate.objection());
        }
        return commission.isVoid() ? "评价人有利害关系，评价作废。" : "";
    }

    /** The reports of the newest mandate, point by point; null while they are sealed. */
    String reports(Commission commission) {
        if (commission.isVoid()) {
            return "评价人有利害关系，评价作废，不作为决定的依据。";
        }
        return commission.isValid()
                ? commission.evaluations().stream().map(this::report).collect(Collectors.joining("\n\n"))
                : null;
    }

    private String report(Evaluation evaluation) {
        return "%s（%s）\n可预见性：%d\n损失程度：%d\n挽回程度：%d\n评价意见：%s"
                .formatted(
                        people.displayName(evaluation.evaluator()),
                        evaluation.submittedAt().toLocalDate(),
                        evaluation.scoreForeseeability(),
                        evaluation.scoreLoss(),
                        evaluation.scoreRecovery(),
                        evaluation.report());
    }

    private String names(List<String> accounts) {
        return accounts.stream().map(people::displayName).collect(Collectors.joining("、"));
    }
}
