package cn.rongjiu.walks;

import java.util.Optional;
import java.util.Set;

/** Where a person is in the diagrams; he is in one of these and never in two. */
enum Phase {
    VERIFICATION(Set.of("rateFactors", "hearDefence", "collectEvidence", "approveExtension", "submitReport")),
    DETERMINATION(Set.of(
            "reviewReport",
            "consentToSpecialDeliberation",
            "settleInJointMeeting",
            "giveDisciplineOpinion",
            "giveOrganisationOpinion",
            "decideByPartyCommittee")),
    PUBLICITY(Set.of("prepareNotice", "reviewSecrecy", "handleObjection")),
    DECISION(Set.of("issueDecision")),
    /** What a decision sets going runs side by side, its remedies too. */
    EFFECT(Set.of(
            "serveDecision",
            "recordMeasure",
            "confirmEffects",
            "orderCorrection",
            "submitCorrectionPlan",
            "renewConsultation",
            "reportCorrection",
            "approveCorrectionExtension",
            "inspectCorrection",
            "lodgeAppeal",
            "designateAppealPanel",
            "admitAppeal",
            "admitLateAppeal",
            "commissionEvaluation",
            "evaluateIndependently",
            "decideAppeal",
            "serveAppealDecision"));

    private static final Set<String> DELIBERATED = Set.of("DELIBERATING", "REDELIBERATING", "ESCALATED");

    private final Set<String> steps;

    Phase(Set<String> steps) {
        this.steps = steps;
    }

    /** A transfer stands in several phases and says nothing of its own. */
    static Optional<Phase> of(String step) {
        for (Phase phase : values()) {
            if (phase.steps.contains(step)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    /** Whether the state of a person's file agrees with where he is. */
    boolean fits(String state) {
        return switch (this) {
            case VERIFICATION ->
                Set.of("INVESTIGATING", "HEARING", "DELIBERATING").contains(state);
            case DETERMINATION -> DELIBERATED.contains(state);
            case PUBLICITY, DECISION -> DELIBERATED.contains(state) || state.equals("PUBLICITY");
            case EFFECT ->
                state.startsWith("DECIDED_")
                        || Set.of("SERVED", "CORRECTING", "REVIEWING", "CLOSED").contains(state);
        };
    }

    /** Whether somebody in this state must be found in a running process. */
    static boolean isUnderWay(String state) {
        return state.startsWith("DECIDED_")
                || DELIBERATED.contains(state)
                || Set.of("STARTED", "INVESTIGATING", "HEARING", "PUBLICITY", "SUSPENDED")
                        .contains(state);
    }
}
