package cn.rongjiu.verification;

import java.time.LocalDateTime;

/**
 * One person's sheet of the six factors (D3).
 *
 * @param rating 1, 2, … per person
 * @param finding READY, UNFOUNDED or TRANSFER
 * @param defenceOutcome null until the defence is heard
 */
record Rating(
        String ratingId,
        String caseNumber,
        String personId,
        int rating,
        int investigationRound,
        String f1Motive,
        String f2Conditions,
        String f3Procedure,
        String f4Nature,
        String f5Consequence,
        String f6Recovery,
        String finding,
        String defenceOutcome,
        String ratedBy,
        LocalDateTime ratedAt) {

    /** The value of factor 1 to 6, null where an absolute item made rating needless. */
    String factor(int number) {
        return switch (number) {
            case 1 -> f1Motive;
            case 2 -> f2Conditions;
            case 3 -> f3Procedure;
            case 4 -> f4Nature;
            case 5 -> f5Consequence;
            case 6 -> f6Recovery;
            default -> throw new IllegalArgumentException("no factor " + number);
        };
    }

    /** Whoever comes back from there is rated again in the same round (E5). */
    boolean transfers() {
        return "TRANSFER".equals(finding);
    }

    boolean bringsNewFacts() {
        return "NEW_FACTS".equals(defenceOutcome);
    }
}
