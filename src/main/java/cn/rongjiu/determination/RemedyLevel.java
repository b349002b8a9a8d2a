package cn.rongjiu.determination;

import java.util.Optional;

/** Who took the decision of the bodies away: review (复核), or the level above (申诉) (P10). */
enum RemedyLevel {
    REVIEW("复核", DeterminationProcess.APPEAL_TERM),
    APPEAL("申诉", null);

    private final String label;
    private final String nextTerm;

    RemedyLevel(String label, String nextTerm) {
        this.label = label;
        this.nextTerm = nextTerm;
    }

    String label() {
        return label;
    }

    /** The time to contest what this level decides: appeal follows review, and nothing follows appeal. */
    Optional<String> nextTerm() {
        return Optional.ofNullable(nextTerm);
    }
}
