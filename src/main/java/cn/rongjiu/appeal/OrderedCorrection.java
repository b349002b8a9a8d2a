package cn.rongjiu.appeal;

import cn.rongjiu.calendar.ClockOverview;
import org.springframework.stereotype.Component;

/** Whether a person was ordered to correct; the decision that orders it starts the term of the notice (T12). */
@Component
class OrderedCorrection {

    private static final String NOTICE_TERM = "T12";

    private final ClockOverview clocks;

    OrderedCorrection(ClockOverview clocks) {
        this.clocks = clocks;
    }

    boolean isOrdered(String caseNumber, String personId) {
        return clocks.standing(caseNumber).stream()
                .anyMatch(clock -> NOTICE_TERM.equals(clock.code()) && personId.equals(clock.personId()));
    }
}
