package cn.rongjiu.resultuse;

/** The range that would have applied without tolerance: from it 减轻 goes down and within it 从轻 stays (D5). */
enum MeasureRange {
    LOWEST("首档幅度"),
    HIGHER("首档以上幅度");

    private final String label;

    MeasureRange(String label) {
        this.label = label;
    }

    /** What an official reads. */
    String label() {
        return label;
    }
}
