package cn.rongjiu.rectification;

/**
 * What {@code config/correction.yaml} says.
 *
 * @param maxRounds after so many failed inspections the person is handed over (E24)
 */
record CorrectionRules(int maxRounds) {}
