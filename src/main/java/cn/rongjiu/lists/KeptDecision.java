package cn.rongjiu.lists;

import java.time.LocalDateTime;

/**
 * The answer of a decision table in a case, as kept.
 *
 * @param inputs JSON: variable → value
 * @param outputs JSON: one row a rule that matched
 * @param ruleIds JSON: the rules that matched
 */
public record KeptDecision(
        String id,
        String caseNumber,
        String personId,
        String decisionKey,
        int decisionVersion,
        String definitionId,
        String inputs,
        String outputs,
        String ruleIds,
        LocalDateTime evaluatedAt) {}
