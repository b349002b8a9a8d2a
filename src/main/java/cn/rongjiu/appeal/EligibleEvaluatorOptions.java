package cn.rongjiu.appeal;

import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code eligible-evaluators}: who may still evaluate in the case. */
@Component
class EligibleEvaluatorOptions implements Options {

    private final Evaluators evaluators;

    EligibleEvaluatorOptions(Evaluators evaluators) {
        this.evaluators = evaluators;
    }

    @Override
    public String name() {
        return "eligible-evaluators";
    }

    @Override
    public List<Option> of(Step step, String argument) {
        return evaluators.eligible(step.caseNumber()).stream()
                .map(member -> new Option(member.userId(), member.name()))
                .toList();
    }
}
