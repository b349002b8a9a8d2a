package cn.rongjiu.appeal;

/** What the appeal bodies decide (P10). */
enum Result {
    UPHOLD("维持", "维持", Outcome.UPHELD),
    CHANGE("变更", "变更", Outcome.REPLACED),
    REMIT("撤销并责令重新认定", "撤销不予受理通知，责令重新审查", Outcome.REMITTED),
    REVOKE_AND_DECIDE("撤销并直接认定", "撤销不予受理通知，直接决定受理", Outcome.REPLACED);

    private final String label;
    private final String ofRefusal;
    private final Outcome outcome;

    Result(String label, String ofRefusal, Outcome outcome) {
        this.label = label;
        this.ofRefusal = ofRefusal;
        this.outcome = outcome;
    }

    /** What it means for what is contested. */
    String label(Subject subject) {
        return subject == Subject.REFUSAL ? ofRefusal : label;
    }

    /** What becomes of the contested decision. */
    Outcome outcome() {
        return outcome;
    }
}
