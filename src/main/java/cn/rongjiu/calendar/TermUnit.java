package cn.rongjiu.calendar;

/** What a term counts in. */
public enum TermUnit {
    WD("个工作日"),
    CD("日"),
    M("个月");

    private final String label;

    TermUnit(String label) {
        this.label = label;
    }

    /** What an official reads after the amount. */
    public String label() {
        return label;
    }
}
