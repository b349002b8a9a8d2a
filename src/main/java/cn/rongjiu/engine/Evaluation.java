package cn.rongjiu.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * What a decision table answered, and everything needed to ask the same version the same question again.
 *
 * @param inputs variable → value as the table saw it, in the order of its columns
 * @param outputs one row a rule that matched
 * @param ruleIds ids of the rules that matched, in the order of the rows
 */
public record Evaluation(
        String definitionId,
        String key,
        int version,
        Map<String, Object> inputs,
        List<Map<String, Object>> outputs,
        List<String> ruleIds) {

    static Evaluation of(DmnDecisionTableEvaluationEvent event) {
        DecisionDefinition definition = (DecisionDefinition) event.getDecisionTable();
        return new Evaluation(
                definition.getId(),
                definition.getKey(),
                definition.getVersion(),
                inputs(event),
                event.getMatchingRules().stream().map(Evaluation::row).toList(),
                event.getMatchingRules().stream()
                        .map(DmnEvaluatedDecisionRule::getId)
                        .toList());
    }

    /** Columns are named by their expression, which is the name of a variable in all our tables. */
    private static Map<String, Object> inputs(DmnDecisionTableEvaluationEvent event) {
        var columns = ((DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic()).getInputs();
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            inputs.put(
                    columns.get(i).getExpression().getExpression(),
                    event.getInputs().get(i).getValue().getValue());
        }
        return Collections.unmodifiableMap(inputs);
    }

    private static Map<String, Object> row(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> row = new LinkedHashMap<>();
        rule.getOutputEntries()
                .values()
                .forEach(output ->
                        row.put(output.getOutputName(), output.getValue().getValue()));
        return Collections.unmodifiableMap(row);
    }
}
