package cn.rongjiu.appeal;

/** What the appeal bodies decide (P10). */
enum Result {
    UPHOLD("维持", Outcome.UPHELD),
    CHANGE("变更", Outcome.REPLACED),
    REMIT("撤销并责令重新认定", Outcome.REMITTED),
    REVOKE_AND_DECIDE("撤销并直接认定", Outcome.REPLACED);

    private final String label;
    private final Outcome outcome;

    Result(String label, Outcome outcome) {
        this.label = label;
        this.outcome = outcome;
    }

    String label() {
        return label;
    }

    /** What becomes of the contested decision. */
    Outcome outcome() {
        return outcome;
    }
}
