package cn.rongjiu.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a clock counts, event by event. Days are used up with the day on which the clock pauses and begin again on the
 * day after it resumes, as the start day is not counted either (民法典 201).
 *
 * @param end the last day as counted, before it moves off a holiday; while paused the end it had then
 * @param unit what is counted; months that were interrupted go on as calendar days
 * @param left days left while paused; null when running, and for a clock that had already run out when it paused
 */
record Clock(LocalDate end, TermUnit unit, Integer left) {

    static Clock started(LocalDate on, Term term, WorkingCalendar calendar) {
        return new Clock(calendar.end(on, term), term.unit(), null);
    }

    Clock paused(LocalDate on, WorkingCalendar calendar) {
        if (on.isAfter(due(calendar))) {
            return this;
        }
        return unit == TermUnit.WD
                ? new Clock(end, unit, calendar.workingDays(on, end))
                : new Clock(end, TermUnit.CD, (int) Math.max(0, ChronoUnit.DAYS.between(on, end)));
    }

    Clock resumed(LocalDate on, WorkingCalendar calendar) {
        if (left == null) {
            return this;
        }
        return new Clock(unit == TermUnit.WD ? calendar.after(on, left) : on.plusDays(left), unit, null);
    }

    Clock extended(Term more, WorkingCalendar calendar) {
        LocalDate from = more.unit() == TermUnit.WD ? due(calendar) : end;
        return new Clock(calendar.end(from, more), more.unit() == unit ? unit : TermUnit.CD, null);
    }

    LocalDate due(WorkingCalendar calendar) {
        return calendar.rolled(end);
    }
}
