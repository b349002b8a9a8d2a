package cn.rongjiu.engine;

import java.util.Date;
import java.util.Objects;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open tasks that a term times; a task knows its term by the variable {@code term} of its activity. */
@Component
public class TermTasks {

    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<ManagementService> management;
    private final AsSystem system;

    TermTasks(ObjectProvider<TaskService> tasks, ObjectProvider<ManagementService> management, AsSystem system) {
        this.tasks = tasks;
        this.management = management;
        this.system = system;
    }

    /**
     * Moves tasks and the timers at them.
     *
     * @param persons whether the clock times a task of this person id, null for tasks of the whole case
     */
    public void move(String caseNumber, String term, Predicate<String> persons, Date due) {
        system.run(() -> tasks.getObject().createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(task -> term.equals(variable(task, "term")))
                .filter(task -> persons.test(variable(task, "personId")))
                .forEach(task -> move(task, due)));
    }

    private String variable(Task task, String name) {
        return Objects.toString(tasks.getObject().getVariable(task.getId(), name), null);
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
