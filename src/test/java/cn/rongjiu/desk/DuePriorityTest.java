package cn.rongjiu.desk;

import static cn.rongjiu.desk.Callers.SUPPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is urgent stands above: overdue, due today, due within the reminder's days, the rest. */
@DeskTest
class DuePriorityTest {

    @Autowired
    private DuePriority priority;

    @Autowired
    private DailyPriorities daily;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Callers callers;

    @AfterEach
    void time_goes_on() {
        ClockUtil.reset();
    }

    /** 2026-09-17 is a Thursday, 09-20 a Sunday that is worked, 09-25 to 09-27 are off. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-17T17:29, 2026-09-17T17:30, 90",
        "2026-09-17T17:30, 2026-09-17T17:30, 100",
        "2026-09-17T09:00, 2026-09-16T17:30, 100",
        "2026-09-17T09:00, 2026-09-21T17:30, 70",
        "2026-09-17T09:00, 2026-09-22T17:30, 50",
        "2026-09-22T09:00, 2026-09-28T17:30, 70",
        "2026-09-17T09:00, 2999-12-31T17:30, 50"
    })
    void priority_follows_working_days(LocalDateTime now, LocalDateTime due, int expected) {
        ClockUtil.setCurrentTime(date(now));
        assertThat(priority.of(date(due))).isEqualTo(expected);
    }

    @Test
    void a_task_without_due_date_is_usual() {
        assertThat(priority.of(null)).isEqualTo(DuePriority.USUAL);
    }

    @Test
    void a_moved_due_date_moves_the_priority_and_so_does_time() {
        Task task = open();
        Date due = task.getDueDate();
        try {
            task.setDueDate(date(LocalDateTime.now(OfficeTime.ZONE).minusDays(1)));
            tasks.saveTask(task);
            assertThat(open().getPriority()).isEqualTo(DuePriority.OVERDUE);
        } finally {
            Task again = open();
            again.setDueDate(due);
            tasks.saveTask(again);
        }
        assertThat(open().getPriority()).isEqualTo(DuePriority.USUAL);
        ClockUtil.setCurrentTime(due);
        daily.refresh();
        assertThat(open().getPriority()).isEqualTo(DuePriority.OVERDUE);
        ClockUtil.reset();
        daily.refresh();
        assertThat(open().getPriority()).isEqualTo(DuePriority.USUAL);
    }

    private Task open() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(callers.number(SUPPLEMENTED))
                .singleResult();
    }

    private static Date date(LocalDateTime at) {
        return Date.from(at.atZone(OfficeTime.ZONE).toInstant());
    }
}
