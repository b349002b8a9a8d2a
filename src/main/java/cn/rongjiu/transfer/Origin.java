package cn.rongjiu.transfer;

/** What made the transfer due (P12). */
enum Origin {
    VERIFICATION("核实中发现须移送的问题", "personFindingReason", "容错程序自移交之日起中止。接收机关立案处理的，容错程序终结；未立案而退回的，容错程序按剩余期限继续进行。"),
    DECISION("决定后须移送", "decisionReason", "容错认定的效力和其他事项的办理不受移送影响。"),
    CORRECTION("整改验收不合格", "correctionResultReason", "容错认定的效力和其他事项的办理不受移送影响。");

    private final String label;
    private final String reasonField;
    private final String consequence;

    Origin(String label, String reasonField, String consequence) {
        this.label = label;
        this.reasonField = reasonField;
        this.consequence = consequence;
    }

    String label() {
        return label;
    }

    /** The text on file that says why. */
    String reasonField() {
        return reasonField;
    }

    /** What it means for the procedure of tolerance. */
    String consequence() {
        return consequence;
    }
}
