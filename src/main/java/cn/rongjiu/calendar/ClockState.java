package cn.rongjiu.calendar;

/** Whether time counts against somebody. */
public enum ClockState {
    RUNNING("计时中"),
    PAUSED("已暂停"),
    STOPPED("已终止");

    private final String label;

    ClockState(String label) {
        this.label = label;
    }

    /** What an official reads. */
    public String label() {
        return label;
    }
}
