package cn.rongjiu.engine;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open tasks that a term times; a task knows its term by the variable {@code term} of its activity. */
@Component
public class TermTasks {

    /** The incident Cockpit shows at a task that is still open after its holders were urged. */
    static final String OVERDUE = "overdue";

    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<RuntimeService> runtime;
    private final ObjectProvider<ManagementService> management;
    private final AsSystem system;

    TermTasks(
            ObjectProvider<TaskService> tasks,
            ObjectProvider<RuntimeService> runtime,
            ObjectProvider<ManagementService> management,
            AsSystem system) {
        this.tasks = tasks;
        this.runtime = runtime;
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

    /** Shows the task as an incident until it is done or its due date moves. */
    public void markOverdue(TermTask task) {
        String message = "案件：" + task.caseNumber() + "。环节：" + task.step()
                + "。原因：期限已过，经催办仍未办结。处置建议：请督办人员与办理人联系；不能办理的，由督办人员改派。办结或者期限变动后本异常自动消失。";
        system.run(() -> {
            if (overdue(task.taskId()).isEmpty()) {
                runtime.getObject().createIncident(OVERDUE, task.executionId(), task.taskId(), message);
            }
        });
    }

    private List<String> overdue(String taskId) {
        return runtime.getObject().createIncidentQuery().incidentType(OVERDUE).configuration(taskId).list().stream()
                // an incident shows again, as its own cause, at each calling process
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(Incident::getId)
                .toList();
    }

    private String variable(Task task, String name) {
        return Objects.toString(tasks.getObject().getVariable(task.getId(), name), null);
    }

    private void move(Task task, Date due) {
        task.setDueDate(due);
        tasks.getObject().saveTask(task);
        overdue(task.getId()).forEach(runtime.getObject()::resolveIncident);
        management
                .getObject()
                .createJobQuery()
                .timers()
                .executionId(task.getExecutionId())
                .list()
                .forEach(timer -> management.getObject().recalculateJobDuedate(timer.getId(), true));
    }
}
