package cn.rongjiu.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts terms as 民法典 200–204 does: the start day is not counted, a last day off moves to the next working day, a
 * shifted weekend is a working day like any other (E27). A year without table stops the counting (E28).
 */
public final class WorkingCalendar {

    private final Map<Integer, YearTable> years;

    WorkingCalendar(Collection<YearTable> tables) {
        this.years = tables.stream().collect(Collectors.toMap(YearTable::year, Function.identity()));
    }

    public boolean isWorkingDay(LocalDate day) {
        return table(day.getYear()).isWorkingDay(day);
    }

    /** The last day of a term that begins after {@code start}. */
    public LocalDate due(LocalDate start, Term term) {
        return rolled(end(start, term));
    }

    /** The working day {@code count} working days before {@code day}: when a warning is due (T40). */
    public LocalDate before(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.minusDays(1);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    public CalendarStatus status(int year) {
        return table(year).status();
    }

    /** The years that have a table, earliest first. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    /** The last day of a term as counted, before it moves off a holiday; months end by 民法典 202. */
    LocalDate end(LocalDate start, Term term) {
        return switch (term.unit()) {
            case WD -> after(start, term.amount());
            case CD -> start.plusDays(term.amount());
            case M -> start.plusMonths(term.amount());
        };
    }

    /** The day itself, or the next working day after it (民法典 203). */
    LocalDate rolled(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The working day {@code count} working days after {@code day}; the day itself when there is none to count. */
    LocalDate after(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    /** How many working days lie after {@code from} up to and with {@code to}. */
    int workingDays(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private YearTable table(int year) {
        YearTable table = years.get(year);
        if (table == null) {
            throw new CalendarMissing(year);
        }
        return table;
    }
}
