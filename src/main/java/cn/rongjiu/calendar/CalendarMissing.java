package cn.rongjiu.calendar;

/** A question needs a year whose holidays are not known; nobody may guess them (E28). */
public class CalendarMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    CalendarMissing(int year) {
        super("no working calendar for " + year + "; add config/calendar/" + year + ".csv");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
