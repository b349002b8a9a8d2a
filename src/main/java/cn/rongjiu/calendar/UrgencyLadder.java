package cn.rongjiu.calendar;

import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * When a task's holders are reminded and urged and its overseers called in (T40): always at the hour the office opens
 * on a working day, and never while the due date is unknown (E28).
 */
@Component
public class UrgencyLadder {

    private static final String WARNING = "T40";
    private static final LocalDateTime NEVER = DueDate.PARKING.atStartOfDay();

    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final OfficeTime time;

    UrgencyLadder(WorkingCalendar calendar, Deadlines deadlines, OfficeTime time) {
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.time = time;
    }

    /**
     * What people must have been told by now; empty on a day off, as nobody is told anything then.
     *
     * @param term a code of the table of terms, null for a due date that is no clock's
     */
    public Optional<Urgency> now(String term, Date due) {
        return isWorkingDay(time.today()) ? reached(term, day(due)) : Optional.empty();
    }

    /**
     * When to look again: at the next step, or when the office next opens if a step is owed already.
     *
     * @param told the step that people were told last for this due date, null when none
     */
    public Date next(String term, Date due, Urgency told) {
        LocalDate dueOn = day(due);
        if (dueOn.equals(DueDate.PARKING)) {
            return due;
        }
        boolean owed = reached(term, dueOn)
                .filter(step -> told == null || step.compareTo(told) > 0)
                .isPresent();
        return OfficeTime.instant(owed ? nextOpening() : ahead(term, dueOn));
    }

    /** The next step; where a missing calendar hides it, the next opening, to see whether the year has arrived. */
    private LocalDateTime ahead(String term, LocalDate dueOn) {
        return steps().flatMap(step -> at(step, term, dueOn).stream())
                .filter(moment -> moment.isAfter(time.now()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> at(Urgency.ESCALATED, term, dueOn).isEmpty() ? nextOpening() : NEVER);
    }

    private Optional<Urgency> reached(String term, LocalDate dueOn) {
        return steps().filter(step -> at(step, term, dueOn)
                        .filter(moment -> !time.now().isBefore(moment))
                        .isPresent())
                .filter(step -> step != Urgency.REMINDED || time.now().isBefore(deadlines.endOf(dueOn)))
                .max(Comparator.naturalOrder());
    }

    /** Empty where the calendar of that year is missing. */
    private Optional<LocalDateTime> at(Urgency step, String term, LocalDate dueOn) {
        int days = deadlines.get(term == null ? WARNING : term).warnBefore();
        return switch (step) {
            case REMINDED -> opening(-days, dueOn);
            case URGED -> opening(1, dueOn);
            case ESCALATED -> opening(1 + days, dueOn);
        };
    }

    private Optional<LocalDateTime> opening(int workingDays, LocalDate from) {
        try {
            LocalDate day = workingDays < 0 ? calendar.before(from, -workingDays) : calendar.after(from, workingDays);
            return Optional.of(deadlines.startOf(day));
        } catch (CalendarMissing unknown) {
            // nobody may guess working days; the step is looked for again every day until the year arrives
            return Optional.empty();
        }
    }

    /** In a year without calendar every day counts, as a day to look and not as one to tell. */
    private LocalDateTime nextOpening() {
        return Stream.iterate(time.today(), day -> day.plusDays(1))
                .filter(day -> deadlines.startOf(day).isAfter(time.now()))
                .filter(day -> !calendar.years().contains(day.getYear()) || calendar.isWorkingDay(day))
                .map(deadlines::startOf)
                .findFirst()
                .orElseThrow();
    }

    private boolean isWorkingDay(LocalDate day) {
        return calendar.years().contains(day.getYear()) && calendar.isWorkingDay(day);
    }

    private static Stream<Urgency> steps() {
        return Arrays.stream(Urgency.values());
    }

    private static LocalDate day(Date due) {
        return LocalDate.ofInstant(due.toInstant(), OfficeTime.ZONE);
    }
}
