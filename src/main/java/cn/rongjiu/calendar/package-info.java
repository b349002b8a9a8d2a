/**
 * Working days with 调休, the terms of the procedure (1.4) and the clocks that run in a case. A due date is a pure
 * function of the clock's ledger and the calendar; a year without calendar is never taken for ordinary weeks (E28).
 */
package cn.rongjiu.calendar;
