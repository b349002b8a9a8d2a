package cn.rongjiu.engine;

/**
 * A decision table was evaluated for a case. Published in the transaction of the step that asked.
 *
 * @param personId null where the decision concerns the whole case
 */
public record DecisionMade(String caseNumber, String personId, Evaluation evaluation) {}
