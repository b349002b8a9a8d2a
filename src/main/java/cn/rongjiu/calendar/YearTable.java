package cn.rongjiu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days of one year that differ from an ordinary week. */
record YearTable(int year, CalendarStatus status, Set<LocalDate> off, Set<LocalDate> work) {

    YearTable {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    boolean isWorkingDay(LocalDate day) {
        return work.contains(day) || !isWeekend(day) && !off.contains(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
