package cn.rongjiu.start;

/** What the diagrams {@code tolerance-start}, {@code tolerance-case} and {@code tolerance-verification} share with this room. */
final class StartProcess {

    /** receipt → accept, refuse or forward */
    static final String ACCEPTANCE_TERM = "T01";

    /** time to supply what was missing */
    static final String SUPPLEMENT_TERM = "T03";

    /** start → report */
    static final String INVESTIGATION_TERM = "T04";

    /** refusal to accept → review asked for */
    static final String REVIEW_TERM = "T15";

    /** text: number of the decision on appeal that forbids to refuse once more (P10) */
    static final String ACCEPTANCE_ORDERED = "acceptanceOrdered";

    /** variable: ACCEPTED, REFUSED or FORWARDED */
    static final String OUTCOME = "startOutcome";

    /** variable: user id of whoever applied */
    static final String APPLICANT = "applicant";

    /** message: nobody is left who did not withdraw */
    static final String CASE_WITHDRAWN = "tolerance.caseWithdrawn";

    /** message: one person withdrew, the others go on */
    static final String PERSON_WITHDRAWN = "tolerance.personWithdrawn";

    private StartProcess() {}
}
