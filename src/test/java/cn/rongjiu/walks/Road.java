package cn.rongjiu.walks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a walk would like to go: chance alone seldom comes as far as a second remedy or a file that is returned. */
enum Road {
    /** Wherever chance leads. */
    ANY(null, Map.of()),
    SUPPLEMENTED("supplementApplication", Map.of("acceptanceDecision", "SUPPLEMENT")),
    WITHDRAWN("approveStart", Map.of()),
    REFUSED("decideAppeal", Map.of("acceptanceDecision", "REFUSE", "appealAdmitted", true)),
    CHANGED("serveAppealDecision", Map.of("appealAdmitted", true, "appealDecision", "CHANGE")),
    REMITTED("serveAppealDecision", Map.of("appealAdmitted", true, "appealDecision", "REMIT")),
    REPLACED("serveAppealDecision", Map.of("appealAdmitted", true, "appealDecision", "REVOKE_AND_DECIDE")),
    EVALUATED("evaluateIndependently", Map.of("appealAdmitted", true, "thirdPartyNeeded", true)),
    DESIGNATED("designateAppealPanel", Map.of("appealAdmitted", true)),
    LATE(null, Map.of("lateAppealAdmitted", true, "appealAdmitted", true)),
    TRANSFERRED("awaitReturn", Map.of("personFinding", "TRANSFER", "transferOutcome", "RETURNED")),
    ILL("rateFactors", Map.of("personFinding", "READY")),
    RECUSED("collectEvidence", Map.of("recusalGround", "RELATIVE")),
    EXTENDED("inspectCorrection", Map.of("extensionRequested", true, "correctionOrdered", true)),
    PUBLISHED("handleObjection", Map.of("personFinding", "READY", "publicityScope", "UNIT", "releaseApproved", true)),
    SPECIAL("settleInJointMeeting", Map.of("committeeConsent", true));

    static final int USUAL_ASKING = 10;

    private static final List<Road> RARE = List.of(values()).subList(1, values().length);

    /** Of the panel of the review: without them too few are left (E2). */
    private static final List<String> PANEL = List.of("caoyang", "yanhua", "huaqing", "jinling");

    private final String destination;
    private final Map<String, Object> wishes;

    Road(String destination, Map<String, Object> wishes) {
        this.destination = destination;
        this.wishes = wishes;
    }

    static Road of(Dice dice) {
        return dice.sometimes(80) ? dice.one(RARE) : ANY;
    }

    /** The step this walk goes ahead to, if any. */
    Optional<String> destination() {
        return Optional.ofNullable(destination);
    }

    /** What people of this walk are inclined to fill in. */
    Map<String, Object> wishes() {
        return wishes;
    }

    /** Who of the panel of the review has left the office. */
    List<String> gone() {
        return this == DESIGNATED ? PANEL : List.of();
    }

    /** Of a hundred actions, how many are requests beside the steps. */
    int asking() {
        return Set.of(EVALUATED, RECUSED, ILL, WITHDRAWN).contains(this) ? 30 : USUAL_ASKING;
    }
}
