package cn.rongjiu.calendar;

import cn.rongjiu.engine.AsSystem;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Listens to due dates and carries them over to the open tasks of the term and to the timers at them. A task knows its
 * term by its own variable {@code term}.
 */
@Component
class TaskDueDates {

    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<ManagementService> management;
    private final ClockBook book;
    private final AsSystem system;

    TaskDueDates(
            ObjectProvider<TaskService> tasks,
            ObjectProvider<ManagementService> management,
            ClockBook book,
            AsSystem system) {
        this.tasks = tasks;
        this.management = management;
        this.book = book;
        this.system = system;
    }

    @EventListener
    void on(DueDateMoved moved) {
        system.run(() -> tasks
                .getObject()
                .createTaskQuery()
                .processInstanceBusinessKey(moved.clock().caseNumber())
                .taskVariableValueEquals("term", moved.clock().code())
                .list()
                .stream()
                .filter(task -> isTimedBy(moved.clock(), task))
                .forEach(task -> move(task, moved.due())));
    }

    /** A person's task follows his own clock, and the clock of the case when he has none. */
    private boolean isTimedBy(ClockKey clock, Task task) {
        ClockKey own = new ClockKey(
                clock.caseNumber(),
                Objects.toString(tasks.getObject().getVariable(task.getId(), "personId"), null),
                clock.code());
        return own.equals(clock) || clock.personId() == null && book.ledger(own).isEmpty();
    }

    private void move(Task task, Date due) {
        task.setDueDate(due);
        tasks.getObject().saveTask(task);
        management
                .getObject()
                .createJobQuery()
                .timers()
                .executionId(task.getExecutionId())
                .list()
                .forEach(timer -> management.getObject().recalculateJobDuedate(timer.getId(), true));
    }
}
