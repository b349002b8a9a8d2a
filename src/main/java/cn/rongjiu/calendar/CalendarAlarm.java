package cn.rongjiu.calendar;

/** Tells those who run the system that a case waits for a year's calendar (E28). */
interface CalendarAlarm {

    void missing(String caseNumber, int year);

    /** No clock of the case waits for that year any longer. */
    void arrived(String caseNumber, int year);
}
