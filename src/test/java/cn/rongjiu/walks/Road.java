package cn.rongjiu.walks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a walk would like to go: chance alone seldom comes as far as a second remedy or a file that is returned. */
enum Road {
    /** Wherever chance leads. */
    ANY(null, Map.of()),
    REFUSED("decideAppeal", Map.of("acceptanceDecision", "REFUSE", "appealAdmitted", true)),
    CHANGED("serveAppealDecision", Map.of("appealAdmitted", true, "appealDecision", "CHANGE")),
    REMITTED("serveAppealDecision", Map.of("appealAdmitted", true, "appealDecision", "REMIT")),
    REPLACED("serveAppealDecision", Map.of("appealAdmitted", true, "appealDecision", "REVOKE_AND_DECIDE")),
    EVALUATED("evaluateIndependently", Map.of("appealAdmitted", true, "thirdPartyNeeded", true)),
    DESIGNATED("designateAppealPanel", Map.of("recusalGranted", true)),
    LATE(null, Map.of("lateAppealAdmitted", true, "appealAdmitted", true)),
    TRANSFERRED("awaitReturn", Map.of("personFinding", "TRANSFER", "transferOutcome", "RETURNED")),
    RECUSED("collectEvidence", Map.of("recusalGround", "RELATIVE")),
    EXTENDED("inspectCorrection", Map.of("extensionRequested", true, "correctionOrdered", true)),
    PUBLISHED("handleObjection", Map.of("publicityScope", "UNIT", "releaseApproved", true)),
    SPECIAL("settleInJointMeeting", Map.of("committeeConsent", true));

    private static final List<Road> RARE = List.of(values()).subList(1, values().length);

    /** Of the panel of the review, so that too few are left (E2). */
    private static final List<String> CHALLENGED = List.of("caoyang", "yanhua", "huaqing", "jinling");

    private final String destination;
    private final Map<String, Object> wishes;

    Road(String destination, Map<String, Object> wishes) {
        this.destination = destination;
        this.wishes = wishes;
    }

    static Road of(Dice dice) {
        return dice.sometimes(70) ? dice.one(RARE) : ANY;
    }

    /** The step this walk goes ahead to, if any. */
    Optional<String> destination() {
        return Optional.ofNullable(destination);
    }

    /** What people of this walk are inclined to fill in. */
    Map<String, Object> wishes() {
        return wishes;
    }

    /** Whose recusal the applicant asks for at the beginning. */
    List<String> challenged() {
        return this == DESIGNATED ? CHALLENGED : List.of();
    }

    /** Of a hundred actions, how many are requests beside the steps. */
    int asking() {
        return this == EVALUATED || this == PUBLISHED || this == RECUSED ? 30 : 10;
    }
}
