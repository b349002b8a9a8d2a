package cn.rongjiu.calendar;

import java.time.LocalDate;

/** Periods of effect are no terms to act in: they end on the day before the corresponding date, holiday or not (D8, E29). */
public final class EffectPeriod {

    private EffectPeriod() {}

    /** The last day on which a measure that took effect on {@code from} still has effect. */
    public static LocalDate lastDay(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }
}
