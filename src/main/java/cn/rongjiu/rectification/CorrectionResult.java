package cn.rongjiu.rectification;

/** How a round of correction ended (P9). */
enum CorrectionResult {
    UNNEEDED("无需整改"),
    PASSED("合格"),
    FAILED("不合格"),
    /** The decision it rested on no longer stands. */
    CANCELLED("已撤销");

    private final String label;

    CorrectionResult(String label) {
        this.label = label;
    }

    /** What an official reads. */
    String label() {
        return label;
    }
}
