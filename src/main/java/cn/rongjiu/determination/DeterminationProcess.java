package cn.rongjiu.determination;

/** What the diagrams {@code tolerance-determination} and {@code tolerance-person} and this room share. */
final class DeterminationProcess {

    static final String DELIBERATION_TERM = "T07";
    static final String REDELIBERATION_TERM = "T08";
    static final String SERVICE_TERM = "T10";
    static final String CORRECTION_TERM = "T12";

    /** knowing → review; starts with the service */
    static final String REVIEW_TERM = "T15";

    /** review received → appeal; starts with the service of what a review put in place */
    static final String APPEAL_TERM = "T17";

    static final String PERSON = "personId";
    static final String INVESTIGATION_ROUND = "investigationRound";
    static final String VOTING_ROUND = "votingRound";
    static final String NEGATIVE_HIT = "negativeHit";
    static final String RECOMMENDED_GRADE = "recommendedGrade";

    /** variables: whether a body must (still) meet in this round */
    static final String DISCIPLINE_DUE = "disciplineDue";

    static final String ORGANISATION_DUE = "organisationDue";

    /** variable: the term the opinions are due by */
    static final String TERM = "deliberationTerm";

    /** variables of revokeDecision: what takes the place of the decision; the verdict is null where it is remitted */
    static final String REPLACING_VERDICT = "replacingVerdict";

    static final String REPLACING_LEVEL = "replacingLevel";
    static final String REPLACING_CORRECTION = "replacingCorrection";

    private DeterminationProcess() {}
}
