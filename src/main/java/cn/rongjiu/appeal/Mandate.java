package cn.rongjiu.appeal;

import java.time.LocalDate;

/**
 * One commission of third-party evaluators in an appeal (W33).
 *
 * @param personId null when the refusal to accept is contested
 * @param ordinal 1, 2, … within the appeal
 * @param objectedOn null unless the person objected
 * @param objectedEvaluator whom he objected to, null for all of them
 */
record Mandate(
        String mandateId,
        String appealId,
        String caseNumber,
        String personId,
        int ordinal,
        String commissionedBy,
        LocalDate commissionedOn,
        String objectedBy,
        LocalDate objectedOn,
        String objectedEvaluator,
        String objection) {

    boolean wasObjectedTo() {
        return objectedOn != null;
    }
}
