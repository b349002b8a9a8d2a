package cn.rongjiu.authority;

import static cn.rongjiu.authority.Role.ACCOUNTABILITY;
import static cn.rongjiu.authority.Role.APPLICANT;
import static cn.rongjiu.authority.Role.CORRECTOR;
import static cn.rongjiu.authority.Role.DISCIPLINE_DECIDER;
import static cn.rongjiu.authority.Role.DISCIPLINE_LEADER;
import static cn.rongjiu.authority.Role.EVALUATOR;
import static cn.rongjiu.authority.Role.INTAKE;
import static cn.rongjiu.authority.Role.INVESTIGATOR;
import static cn.rongjiu.authority.Role.ORGANISATION_DECIDER;
import static cn.rongjiu.authority.Role.PANEL;
import static cn.rongjiu.authority.Role.PARTY_COMMITTEE;
import static cn.rongjiu.authority.Role.PERSONNEL;
import static cn.rongjiu.authority.Role.REVIEW_PANEL;
import static cn.rongjiu.authority.Role.SECRECY;
import static cn.rongjiu.authority.Role.TRIAL;
import static cn.rongjiu.authority.Role.UNIT_PARTY;
import static cn.rongjiu.authority.Role.UPPER_PANEL;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which role a step is done and a group acts. */
final class Duties {

    private static final Map<String, Role> BY_STEP = Map.ofEntries(
            Map.entry("supplementApplication", APPLICANT),
            Map.entry("lodgeAppeal", APPLICANT),
            Map.entry("reviewApplication", INTAKE),
            Map.entry("serveDecision", INTAKE),
            Map.entry("prepareNotice", INTAKE),
            Map.entry("approveStart", DISCIPLINE_LEADER),
            Map.entry("appointInvestigators", DISCIPLINE_LEADER),
            Map.entry("decideRecusal", DISCIPLINE_LEADER),
            Map.entry("decideRequestedRecusal", DISCIPLINE_LEADER),
            Map.entry("approveExtension", DISCIPLINE_LEADER),
            Map.entry("approveCorrectionExtension", DISCIPLINE_LEADER),
            Map.entry("issueDecision", DISCIPLINE_LEADER),
            Map.entry("declareRecusal", INVESTIGATOR),
            Map.entry("collectEvidence", INVESTIGATOR),
            Map.entry("rateFactors", INVESTIGATOR),
            Map.entry("hearDefence", INVESTIGATOR),
            Map.entry("submitReport", INVESTIGATOR),
            Map.entry("reviewReport", TRIAL),
            Map.entry("handleObjection", TRIAL),
            Map.entry("giveDisciplineOpinion", DISCIPLINE_DECIDER),
            Map.entry("giveOrganisationOpinion", ORGANISATION_DECIDER),
            Map.entry("settleInJointMeeting", PANEL),
            Map.entry("consentToSpecialDeliberation", PARTY_COMMITTEE),
            Map.entry("decideByPartyCommittee", PARTY_COMMITTEE),
            Map.entry("admitLateAppeal", UPPER_PANEL),
            Map.entry("serveAppealDecision", INTAKE),
            Map.entry("evaluateIndependently", EVALUATOR),
            Map.entry("prepareTransfer", DISCIPLINE_LEADER),
            Map.entry("reviewSecrecy", SECRECY),
            Map.entry("recordMeasure", ACCOUNTABILITY),
            Map.entry("acknowledgeTransfer", ACCOUNTABILITY),
            Map.entry("awaitReturn", ACCOUNTABILITY),
            Map.entry("confirmEffects", PERSONNEL),
            Map.entry("orderCorrection", CORRECTOR),
            Map.entry("inspectCorrection", CORRECTOR),
            Map.entry("submitCorrectionPlan", UNIT_PARTY),
            Map.entry("renewConsultation", UNIT_PARTY),
            Map.entry("reportCorrection", UNIT_PARTY));

    private static final Map<String, Role> BY_GROUP = Map.ofEntries(
            Map.entry("intake", INTAKE),
            Map.entry("investigator", INVESTIGATOR),
            Map.entry("trial", TRIAL),
            Map.entry("discipline-leader", DISCIPLINE_LEADER),
            Map.entry("discipline-decider", DISCIPLINE_DECIDER),
            Map.entry("organisation-decider", ORGANISATION_DECIDER),
            Map.entry("joint-panel", PANEL),
            Map.entry("party-committee", PARTY_COMMITTEE),
            Map.entry("appeal-panel", REVIEW_PANEL),
            Map.entry("upper-appeal-panel", UPPER_PANEL),
            Map.entry("evaluator", EVALUATOR),
            Map.entry("secrecy", SECRECY),
            Map.entry("accountability", ACCOUNTABILITY),
            Map.entry("organisation-personnel", PERSONNEL),
            Map.entry("corrector", CORRECTOR),
            Map.entry("unit-party", UNIT_PARTY));

    /** What the unit does in the correction of one of its people; it reads of him alone (E7). */
    static final Set<String> OF_THE_UNIT = Set.of("submitCorrectionPlan", "renewConsultation", "reportCorrection");

    private static final Set<String> OF_THE_PERSON = Set.of("supplementApplication", "lodgeAppeal");

    private static final Set<String> SHARED = Set.of("collectEvidence", "rateFactors", "hearDefence");

    private Duties() {}

    static Optional<Role> ofStep(String taskKey) {
        return Optional.ofNullable(BY_STEP.get(taskKey));
    }

    static Optional<Role> ofGroup(String group) {
        return Optional.ofNullable(BY_GROUP.get(group));
    }

    /** What the parties and their unit do in their own case; nothing keeps them from it. */
    static boolean belongsToParties(String taskKey) {
        return OF_THE_PERSON.contains(taskKey) || OF_THE_UNIT.contains(taskKey);
    }

    /** The work that an investigator may begin only after his own statement (P3). */
    static boolean needsStatement(String taskKey) {
        return sharedByInvestigators(true).contains(taskKey);
    }

    /** The steps a new investigator joins in while they are open; each declares his own recusal alone. */
    static Set<String> sharedByInvestigators(boolean leads) {
        return leads ? Set.of("collectEvidence", "rateFactors", "hearDefence", "submitReport") : SHARED;
    }
}
