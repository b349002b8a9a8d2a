package cn.rongjiu.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When a term ends that nobody has to keep, and that therefore no clock counts. */
@Component
public class LastDays {

    private final WorkingCalendar calendar;
    private final Deadlines deadlines;

    LastDays(WorkingCalendar calendar, Deadlines deadlines) {
        this.calendar = calendar;
        this.deadlines = deadlines;
    }

    /** The last day; {@code from} itself is not counted. */
    public LocalDate of(String code, LocalDate from) {
        return calendar.due(from, deadlines.term(code));
    }
}
