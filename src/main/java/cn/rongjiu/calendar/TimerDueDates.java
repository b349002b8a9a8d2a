package cn.rongjiu.calendar;

import cn.rongjiu.engine.TermElapsed;
import cn.rongjiu.engine.TermTimers;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the timers that a diagram waits at (T09, T15) in step with their clocks, both ways. */
@Component
class TimerDueDates {

    private final TermTimers timers;
    private final CaseClock clock;

    TimerDueDates(TermTimers timers, CaseClock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    @EventListener
    void on(DueDateMoved moved) {
        timers.recalculate(moved.clock().caseNumber());
    }

    /** A window that nobody has to answer ends on its last day, however late its timer was served. */
    @EventListener
    void on(TermElapsed elapsed) {
        LocalDate lastDay = clock.dueOn(elapsed.caseNumber(), elapsed.personId(), elapsed.term());
        clock.stop(elapsed.caseNumber(), elapsed.personId(), elapsed.term(), lastDay, "期满");
    }
}
