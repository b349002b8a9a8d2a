package cn.rongjiu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The events of one clock since it was last started, oldest first; the due date follows from them and the calendar alone. */
record ClockLedger(List<ClockRow> rows) {

    ClockLedger {
        int begin = 0;
        for (int i = 0; i < rows.size(); i++) {
            begin = rows.get(i).event() == ClockEvent.STARTED ? i : begin;
        }
        rows = List.copyOf(rows.subList(begin, rows.size()));
    }

    /** The clock's own lines among those of a case. */
    static ClockLedger of(ClockKey clock, List<ClockRow> rows) {
        return new ClockLedger(
                rows.stream().filter(row -> ClockKey.of(row).equals(clock)).toList());
    }

    /** The ledger once this line is added. */
    ClockLedger plus(ClockRow row) {
        return new ClockLedger(Stream.concat(rows.stream(), Stream.of(row)).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    ClockRow last() {
        return rows.get(rows.size() - 1);
    }

    LocalDate startedOn() {
        return rows.get(0).onDate();
    }

    ClockState state() {
        ClockState state = ClockState.RUNNING;
        for (ClockRow row : rows) {
            state = switch (row.event()) {
                case STARTED, RESUMED -> ClockState.RUNNING;
                case PAUSED -> ClockState.PAUSED;
                case STOPPED -> ClockState.STOPPED;
                case EXTENDED, RECOMPUTED -> state;
            };
        }
        return state;
    }

    boolean has(ClockEvent event) {
        return rows.stream().anyMatch(row -> row.event() == event);
    }

    /** The day of the newest event that people caused. */
    LocalDate lastDay() {
        return lastOf(ClockEvent.RECOMPUTED, false).map(ClockRow::onDate).orElseThrow();
    }

    Optional<LocalDate> stoppedOn() {
        return lastOf(ClockEvent.STOPPED, true).map(ClockRow::onDate);
    }

    /** The due date, empty while the clock is paused; a stopped clock keeps the one it had. */
    Optional<LocalDate> due(WorkingCalendar calendar) {
        Clock clock = replay(calendar);
        return state() == ClockState.PAUSED || clock.left() != null
                ? Optional.empty()
                : Optional.of(clock.due(calendar));
    }

    private Clock replay(WorkingCalendar calendar) {
        Clock clock = Clock.started(startedOn(), rows.get(0).term(), calendar);
        for (ClockRow row : rows) {
            clock = switch (row.event()) {
                case PAUSED -> clock.paused(row.onDate(), calendar);
                case RESUMED -> clock.resumed(row.onDate(), calendar);
                case EXTENDED -> clock.extended(row.term(), calendar);
                case STARTED, STOPPED, RECOMPUTED -> clock;
            };
        }
        return clock;
    }

    private Optional<ClockRow> lastOf(ClockEvent event, boolean wanted) {
        return rows.stream().filter(row -> (row.event() == event) == wanted).reduce((first, second) -> second);
    }
}
