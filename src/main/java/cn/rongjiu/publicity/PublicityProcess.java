package cn.rongjiu.publicity;

/** What the diagram {@code tolerance-publicity} and this room share. */
final class PublicityProcess {

    static final String NOTICE_TERM = "T09";
    static final String OBJECTION_TERM = "T11";

    static final String PERSON = "personId";
    static final String SCOPE = "publicityScope";
    static final String TRANSFER_REQUIRED = "transferRequired";

    /** variable: the grade determined, before it is decided */
    static final String PROPOSED_GRADE = "proposedGrade";

    /** variable: whether the notice was withdrawn and has to be prepared anew */
    static final String WITHDRAWN = "noticeWithdrawn";

    /** variables of the event sub-process of one objection */
    static final String OBJECTION = "objectionId";

    static final String OBJECTION_RAISED = "tolerance.objectionRaised";
    static final String NOTICE_WITHDRAWN = "tolerance.noticeWithdrawn";

    private PublicityProcess() {}
}
