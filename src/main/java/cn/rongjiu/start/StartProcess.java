package cn.rongjiu.start;

/** What the diagram {@code tolerance-start} and this room share. */
final class StartProcess {

    /** receipt → accept, refuse or forward */
    static final String ACCEPTANCE_TERM = "T01";

    /** time to supply what was missing */
    static final String SUPPLEMENT_TERM = "T03";

    /** start → report */
    static final String INVESTIGATION_TERM = "T04";

    /** variable: ACCEPTED, REFUSED or FORWARDED */
    static final String OUTCOME = "startOutcome";

    /** variable: user id of whoever applied */
    static final String APPLICANT = "applicant";

    private StartProcess() {}
}
