package cn.rongjiu.appeal;

/** The two levels of remedy (P10): 复核 by the deciding bodies, then 申诉 one level up. */
enum Level {
    REVIEW("复核"),
    APPEAL("申诉");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
