package cn.rongjiu.determination;

import java.time.LocalDateTime;

/**
 * What one meeting of a body decided about one person.
 *
 * @param verdict a grade, null when nothing was carried
 * @param result CARRIED, NO_QUORUM or NO_MAJORITY
 */
record Opinion(
        String opinionId,
        String caseNumber,
        String personId,
        int investigationRound,
        int votingRound,
        Body body,
        String verdict,
        String reason,
        String result,
        String givenBy,
        LocalDateTime givenAt) {

    boolean hadQuorum() {
        return !"NO_QUORUM".equals(result);
    }
}
