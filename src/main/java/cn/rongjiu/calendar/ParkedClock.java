package cn.rongjiu.calendar;

/** A clock whose due date waits for a year's calendar. */
public record ParkedClock(String caseNumber, String personId, String code, int year) {}
