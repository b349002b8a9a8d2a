package cn.rongjiu.appeal;

import cn.rongjiu.engine.CaseIncidents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** P10: where too few may still evaluate, whoever manages the procedure sees it before the panel despairs of it. */
@Component
class EvaluatorAlarm {

    private static final String EXHAUSTED = "evaluatorsExhausted";
    private static final String REPAIR = "请管理员在“第三方评估”组中补充与本案无关的人员，补充后即可委托。";

    private final Evaluators evaluators;
    private final AppealRules rules;
    private final CaseIncidents incidents;

    EvaluatorAlarm(Evaluators evaluators, AppealRules rules, CaseIncidents incidents) {
        this.evaluators = evaluators;
        this.rules = rules;
        this.incidents = incidents;
    }

    /** When the diagram is about to ask for an evaluation. */
    void ring(String caseNumber, String appealId) {
        int left = left(caseNumber);
        if (left < rules.evaluators()) {
            incidents.raise(
                    caseNumber,
                    EXHAUSTED,
                    appealId,
                    "案件：%s。环节：委托第三方评价。原因：可以担任评价人的只剩%d人，须有%d人。处置建议：%s"
                            .formatted(caseNumber, left, rules.evaluators(), REPAIR));
        }
    }

    /** Why nobody can be commissioned, as a sentence; empty while enough are left. */
    Optional<String> objection(String caseNumber) {
        int left = left(caseNumber);
        return left < rules.evaluators()
                ? Optional.of("可以担任评价人的只剩%d人，不足%d人，现在无法委托。%s".formatted(left, rules.evaluators(), REPAIR))
                : Optional.empty();
    }

    void still(String caseNumber, String appealId) {
        incidents.resolve(caseNumber, EXHAUSTED, appealId);
    }

    private int left(String caseNumber) {
        return evaluators.eligible(caseNumber).size();
    }
}
