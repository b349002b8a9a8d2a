package cn.rongjiu.verification;

/** What the diagrams {@code tolerance-verification} and {@code tolerance-recusal} and this room share. */
final class VerificationProcess {

    static final String INVESTIGATION_TERM = "T04";
    static final String DEFENCE_TERM = "T06";

    /** final report → joint decision; starts with the report, one clock a person */
    static final String DELIBERATION_TERM = "T07";

    /** variable of one recusal: the investigator it is about */
    static final String INVESTIGATOR = "investigator";

    /** variable: how many persons of this run go on to determination */
    static final String READY_COUNT = "readyCount";

    /** variable: whether somebody's new facts must be verified */
    static final String NEW_FACTS = "newFacts";

    /** message: somebody asks for an official's recusal */
    static final String RECUSAL_REQUESTED = "tolerance.recusalRequested";

    /** variable of the step that decides it: the request */
    static final String RECUSAL_REQUEST = "recusalRequestId";

    /** incident: a body would have nobody left (E2) */
    static final String BODY_EMPTIED = "bodyEmptied";

    /** variable: whether nobody of this run is left whose verification has to be reported */
    static final String NOBODY_TO_REPORT = "nobodyToReport";

    /** message: a person's matter goes to accountability at once, apart from the others (E6, E7) */
    static final String PERSON_TRANSFERRED = "tolerance.personTransferred";

    private VerificationProcess() {}
}
