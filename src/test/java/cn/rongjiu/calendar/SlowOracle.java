package cn.rongjiu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts as a clerk with a pencil would, from the wording of the notices of 2024 to 2026, not from the tables. */
final class SlowOracle {

    private static final String OFF =
            """
            2024-01-01 2024-01-01, 2024-02-10 2024-02-17, 2024-04-04 2024-04-06, 2024-05-01 2024-05-05,
            2024-06-10 2024-06-10, 2024-09-15 2024-09-17, 2024-10-01 2024-10-07,
            2025-01-01 2025-01-01, 2025-01-28 2025-02-04, 2025-04-04 2025-04-06, 2025-05-01 2025-05-05,
            2025-05-31 2025-06-02, 2025-10-01 2025-10-08,
            2026-01-01 2026-01-03, 2026-02-15 2026-02-23, 2026-04-04 2026-04-06, 2026-05-01 2026-05-05,
            2026-06-19 2026-06-21, 2026-09-25 2026-09-27, 2026-10-01 2026-10-07""";
    private static final String WORK =
            """
            2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
            2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
            2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10""";

    private final List<LocalDate[]> off = new ArrayList<>();
    private final List<LocalDate> work = new ArrayList<>();

    SlowOracle() {
        for (String range : OFF.split(",")) {
            String[] ends = range.strip().split(" ");
            off.add(new LocalDate[] {LocalDate.parse(ends[0]), LocalDate.parse(ends[1])});
        }
        for (String day : WORK.split("\\s+")) {
            work.add(LocalDate.parse(day));
        }
    }

    LocalDate due(LocalDate start, Term term) {
        LocalDate day = start;
        int counted = 0;
        boolean full = false;
        while (!full) {
            day = day.plusDays(1);
            counted += term.unit() != TermUnit.WD || isWorking(day) ? 1 : 0;
            full = term.unit() == TermUnit.M ? isMonthsLater(start, day, term.amount()) : counted == term.amount();
        }
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The corresponding day of the month, or the month's last day when it has none (民法典 202). */
    private static boolean isMonthsLater(LocalDate start, LocalDate day, int months) {
        int monthsApart = (day.getYear() - start.getYear()) * 12 + day.getMonthValue() - start.getMonthValue();
        boolean corresponding = day.getDayOfMonth() == start.getDayOfMonth();
        boolean lastOfShortMonth = day.plusDays(1).getDayOfMonth() == 1 && day.getDayOfMonth() < start.getDayOfMonth();
        return monthsApart == months && (corresponding || lastOfShortMonth);
    }

    private boolean isWorking(LocalDate day) {
        if (work.contains(day)) {
            return true;
        }
        for (LocalDate[] range : off) {
            if (!day.isBefore(range[0]) && !day.isAfter(range[1])) {
                return false;
            }
        }
        return day.getDayOfWeek().getValue() < 6;
    }
}
