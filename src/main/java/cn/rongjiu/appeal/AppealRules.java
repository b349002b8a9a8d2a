package cn.rongjiu.appeal;

/**
 * What {@code config/appeal.yaml} says.
 *
 * @param remitMax how often the same person's decision may be remitted; from then on the appeal bodies decide
 * @param minHandlers how many people handle one level, two or more by law
 * @param evaluators how many evaluate independently, two or more
 * @param repeatEvaluations how often a void evaluation is repeated (E26)
 */
record AppealRules(int remitMax, int minHandlers, int evaluators, int repeatEvaluations) {}
