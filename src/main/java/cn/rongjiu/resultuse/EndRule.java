package cn.rongjiu.resultuse;

import cn.rongjiu.calendar.EffectPeriod;
import java.time.LocalDate;

/** Which day is the last of a period (D8): a status, so that no holiday moves it (E29). */
enum EndRule {
    DAY_BEFORE_CORRESPONDING(0),
    CORRESPONDING_DAY(1);

    private final int later;

    EndRule(int later) {
        this.later = later;
    }

    LocalDate lastDay(LocalDate from, int months) {
        return EffectPeriod.lastDay(from, months).plusDays(later);
    }
}
