package cn.rongjiu.desk;

import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.calendar.WorkingCalendar;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** How urgent a task is, from its due date: what the task list sorts by. */
@Component
class DuePriority {

    static final int OVERDUE = 100;
    static final int TODAY = 90;
    static final int SOON = 70;
    static final int USUAL = 50;

    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final OfficeTime time;

    DuePriority(WorkingCalendar calendar, Deadlines deadlines, OfficeTime time) {
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.time = time;
    }

    /** @param due null where the task has none */
    int of(Date due) {
        if (due == null) {
            return USUAL;
        }
        LocalDateTime at = LocalDateTime.ofInstant(due.toInstant(), OfficeTime.ZONE);
        if (!time.now().isBefore(at)) {
            return OVERDUE;
        }
        if (at.toLocalDate().equals(time.today())) {
            return TODAY;
        }
        return isSoon(at.toLocalDate()) ? SOON : USUAL;
    }

    /** From the day on which the reminder is due (T40); a year without calendar is far off. */
    private boolean isSoon(LocalDate due) {
        return calendar.years().contains(due.getYear())
                && calendar.years().contains(due.getYear() - 1)
                && !time.today()
                        .isBefore(calendar.before(due, deadlines.term("T40").amount()));
    }
}
