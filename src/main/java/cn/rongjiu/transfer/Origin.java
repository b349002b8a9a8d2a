package cn.rongjiu.transfer;

/** What made the transfer due (P12). */
enum Origin {
    VERIFICATION("核实中发现须移送的问题", "personFindingReason"),
    DECISION("决定后须移送", "decisionReason"),
    CORRECTION("整改验收不合格", "correctionResultReason");

    private final String label;
    private final String reasonField;

    Origin(String label, String reasonField) {
        this.label = label;
        this.reasonField = reasonField;
    }

    String label() {
        return label;
    }

    /** The text on file that says why. */
    String reasonField() {
        return reasonField;
    }
}
