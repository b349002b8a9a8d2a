package cn.rongjiu.transfer;

/** What the diagram {@code tolerance-transfer} and this room share. */
final class TransferProcess {

    static final String TERM = "T28";

    static final String PERSON = "personId";

    /** variable: an {@link Origin} */
    static final String ORIGIN = "transferOrigin";

    /** variable: whether another transfer of the person is under way, which meets this need too */
    static final String UNDERWAY = "transferUnderway";

    static final String OUTCOME = "transferOutcome";
    static final String TAKEN = "TAKEN";
    static final String RETURNED = "RETURNED";
    static final String CANCELLED = "CANCELLED";

    private TransferProcess() {}
}
