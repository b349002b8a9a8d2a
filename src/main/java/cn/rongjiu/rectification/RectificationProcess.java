package cn.rongjiu.rectification;

/** What the diagram {@code tolerance-rectification} and this room share. */
final class RectificationProcess {

    /** decision → correction notice; begun by the decision, for a further round by the failed inspection */
    static final String NOTICE_TERM = "T12";

    /** correction notice → report */
    static final String CORRECTION_TERM = "T13";

    /** report → inspection */
    static final String INSPECTION_TERM = "T14";

    static final String PERSON = "personId";

    /** variable: the items that D9 recommends, as {@link Corrections#recommended} wrote them */
    static final String RECOMMENDED_ITEMS = "recommendedItems";

    /** who acts for the unit that corrects */
    static final String UNIT_GROUP = "unit-party";

    private RectificationProcess() {}
}
