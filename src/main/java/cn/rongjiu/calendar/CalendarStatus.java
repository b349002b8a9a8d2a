package cn.rongjiu.calendar;

/** Whether a year's table follows the published notice or is only expected. */
public enum CalendarStatus {
    FINAL,
    PROVISIONAL
}
