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
}
