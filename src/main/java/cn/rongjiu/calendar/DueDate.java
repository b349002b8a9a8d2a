package cn.rongjiu.calendar;

import java.time.LocalDate;

/**
 * A due date, or why there is none.
 *
 * @param on null while the clock is paused or parked
 * @param missingYear the year without calendar, null otherwise
 */
record DueDate(LocalDate on, Integer missingYear) {

    /** Shown to the engine where no due date is known: far off, yet within every database's range. */
    static final LocalDate PARKING = LocalDate.of(2999, 12, 31);

    static final DueDate UNKNOWN = new DueDate(null, null);

    static DueDate of(ClockLedger ledger, WorkingCalendar calendar) {
        try {
            return new DueDate(ledger.due(calendar).orElse(null), null);
        } catch (CalendarMissing missing) {
            return new DueDate(null, missing.year());
        }
    }

    /** What the ledger last said. */
    static DueDate of(ClockRow row) {
        return new DueDate(row.dueOn(), row.missingYear());
    }

    boolean isParked() {
        return missingYear != null;
    }

    LocalDate orParking() {
        return on == null ? PARKING : on;
    }
}
