package cn.rongjiu.resultuse;

/** What the diagram {@code tolerance-result-use} and this room share. */
final class ResultUseProcess {

    /** letter → receipt */
    static final String RECEIPT_TERM = "T10-receipt";

    static final String PERSON = "personId";

    /** variable: how long the measure has effect (D8) */
    static final String PERIOD_MONTHS = "periodMonths";

    /** variable: what law lets the competent body do (D5) */
    static final String LEGAL_EFFECT = "legalEffect";

    private ResultUseProcess() {}
}
