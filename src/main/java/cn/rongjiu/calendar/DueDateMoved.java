package cn.rongjiu.calendar;

import java.util.Date;

/**
 * The due date of a clock that may already have open tasks changed.
 *
 * @param due the new moment, far off while the clock is paused or parked
 */
record DueDateMoved(ClockKey clock, Date due) {}
