package cn.rongjiu.appeal;

import java.time.LocalDateTime;

/**
 * What one evaluator was asked for and, once it is in, what he said (W34).
 *
 * @param conflict whether he declared an interest; null until submitted
 * @param scoreForeseeability 0 to 100, as the other scores; null until submitted, and for good after a conflict
 * @param submittedAt null until submitted
 */
record Evaluation(
        String evaluationId,
        String mandateId,
        String evaluator,
        Boolean conflict,
        Integer scoreForeseeability,
        Integer scoreLoss,
        Integer scoreRecovery,
        String report,
        LocalDateTime submittedAt) {

    boolean isIn() {
        return submittedAt != null;
    }

    boolean hasConflict() {
        return Boolean.TRUE.equals(conflict);
    }
}
