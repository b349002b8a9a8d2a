package cn.rongjiu.appeal;

import java.util.List;

/**
 * A mandate with what came of it.
 *
 * @param tainted whether one of the evaluators declared an interest, or was found to have one
 */
record Commission(Mandate mandate, List<Evaluation> evaluations, boolean tainted) {

    /** Nothing of it may be seen before. */
    boolean isComplete() {
        return evaluations.stream().allMatch(Evaluation::isIn);
    }

    boolean isOpen() {
        return !mandate.wasObjectedTo() && !isComplete();
    }

    /** Whoever had an interest spoils the whole evaluation (E26). */
    boolean isVoid() {
        return !mandate.wasObjectedTo() && isComplete() && tainted;
    }

    /** Whether there are reports that the decision must answer. */
    boolean isValid() {
        return !mandate.wasObjectedTo() && isComplete() && !tainted;
    }

    List<String> evaluators() {
        return evaluations.stream().map(Evaluation::evaluator).toList();
    }
}
