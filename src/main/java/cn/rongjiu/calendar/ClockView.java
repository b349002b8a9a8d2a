package cn.rongjiu.calendar;

import java.time.LocalDate;

/**
 * Where one clock of a case stands.
 *
 * @param personId null where it concerns the whole case
 * @param dueOn null while paused or parked
 * @param missingYear the year whose calendar it waits for, null otherwise
 * @param lapsed whether the due date passed while the clock ran
 */
public record ClockView(
        String code,
        String name,
        String personId,
        ClockState state,
        LocalDate startedOn,
        LocalDate dueOn,
        Integer missingYear,
        boolean lapsed) {}
