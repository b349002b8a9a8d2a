package cn.rongjiu.calendar;

/** What can happen to a clock. */
public enum ClockEvent {
    STARTED("起算"),
    PAUSED("暂停"),
    RESUMED("恢复"),
    EXTENDED("延长"),
    STOPPED("终止"),
    /** The calendar changed, not the clock (E28). */
    RECOMPUTED("重算");

    private final String label;

    ClockEvent(String label) {
        this.label = label;
    }

    /** What an official reads. */
    public String label() {
        return label;
    }
}
