package cn.rongjiu.resultuse;

/** The ways on which the competent body may act against a person (D5). */
enum Track {
    ACCOUNTABILITY("问责"),
    PARTY("党纪处分"),
    GOVERNMENT("政务处分或者处分"),
    ORGANISATION("组织处理");

    private final String label;

    Track(String label) {
        this.label = label;
    }

    /** What an official reads. */
    String label() {
        return label;
    }
}
