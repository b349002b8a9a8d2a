package cn.rongjiu.calendar;

import cn.rongjiu.engine.TermTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries a moved due date over to the open tasks of the term. */
@Component
class TaskDueDates {

    private final TermTasks tasks;
    private final ClockBook book;

    TaskDueDates(TermTasks tasks, ClockBook book) {
        this.tasks = tasks;
        this.book = book;
    }

    @EventListener
    void on(DueDateMoved moved) {
        ClockKey clock = moved.clock();
        tasks.move(clock.caseNumber(), clock.code(), personId -> isTimedBy(clock, personId), moved.due());
    }

    /** A person's task follows his own clock, and the clock of the case when he has none. */
    private boolean isTimedBy(ClockKey clock, String personId) {
        ClockKey own = new ClockKey(clock.caseNumber(), personId, clock.code());
        return own.equals(clock) || clock.personId() == null && book.ledger(own).isEmpty();
    }
}
