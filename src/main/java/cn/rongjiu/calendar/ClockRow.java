package cn.rongjiu.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One line of the clock ledger; lines are only added.
 *
 * @param personId null where the clock concerns the whole case
 * @param amount with {@code unit} the term that was started or added, null for other events
 * @param dueOn the due date after this event, null while paused or parked
 * @param oldDueOn the due date before a recomputation (E28)
 * @param missingYear the year without calendar that keeps the clock parked, null when the due date is known
 */
public record ClockRow(
        String clockId,
        String caseNumber,
        String personId,
        String code,
        ClockEvent event,
        LocalDate onDate,
        Integer amount,
        TermUnit unit,
        LocalDate dueOn,
        LocalDate oldDueOn,
        Integer missingYear,
        String actor,
        String reason,
        LocalDateTime writtenAt) {

    public boolean isParked() {
        return missingYear != null;
    }

    /** The same event once its due date is known. */
    ClockRow with(DueDate due) {
        return new ClockRow(
                clockId,
                caseNumber,
                personId,
                code,
                event,
                onDate,
                amount,
                unit,
                due.on(),
                oldDueOn,
                due.missingYear(),
                actor,
                reason,
                writtenAt);
    }

    Term term() {
        return new Term(amount, unit);
    }
}
