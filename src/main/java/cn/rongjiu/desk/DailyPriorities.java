package cn.rongjiu.desk;

import cn.rongjiu.engine.AsSystem;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Time passes without anything happening to a task: every day, and after a standstill, all are weighed anew. */
@Component
class DailyPriorities implements ApplicationRunner {

    private final TaskService tasks;
    private final DuePriority priority;
    private final AsSystem system;

    DailyPriorities(TaskService tasks, DuePriority priority, AsSystem system) {
        this.tasks = tasks;
        this.priority = priority;
        this.system = system;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        refresh();
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Shanghai")
    void refresh() {
        system.run(() -> tasks.createTaskQuery().active().list().stream()
                .filter(task -> task.getDueDate() != null && task.getPriority() != priority.of(task.getDueDate()))
                .forEach(this::weigh));
    }

    /** A task completed in this instant needs no weight any more. */
    private void weigh(Task task) {
        if (tasks.createTaskQuery().taskId(task.getId()).count() > 0) {
            tasks.setPriority(task.getId(), priority.of(task.getDueDate()));
        }
    }
}
