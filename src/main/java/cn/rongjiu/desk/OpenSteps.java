package cn.rongjiu.desk;

import cn.rongjiu.engine.AsSystem;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Stage;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The human steps a case waits for. */
@Component
class OpenSteps {

    private final TaskService tasks;
    private final AsSystem system;
    private final People people;
    private final OfficeTime time;

    OpenSteps(TaskService tasks, AsSystem system, People people, OfficeTime time) {
        this.tasks = tasks;
        this.system = system;
        this.people = people;
        this.time = time;
    }

    /** A party reads who holds none of them, and nothing of how the bodies deliberate. */
    List<OpenStep> of(OpenCase open) {
        Set<String> his = his(open);
        return system
                .call(() -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(open.file().caseNumber())
                        .orderByTaskCreateTime()
                        .asc()
                        .list()
                        .stream()
                        .map(task -> step(open, task, his.contains(task.getId())))
                        .toList())
                .stream()
                .filter(step -> open.concerns(step.personId()))
                .filter(step -> !open.hides(Stage.of(step.stage()), step.personId()))
                .toList();
    }

    /** The tasks he holds or may take; overseers see more than they may work on. */
    private Set<String> his(OpenCase open) {
        String user = open.visitor().userId();
        return system.call(() -> tasks
                .createTaskQuery()
                .processInstanceBusinessKey(open.file().caseNumber())
                .or()
                .taskAssignee(user)
                .taskCandidateUser(user)
                .endOr()
                .list()
                .stream()
                .map(Task::getId)
                .collect(Collectors.toSet()));
    }

    private OpenStep step(OpenCase open, Task task, boolean his) {
        String personId = (String) tasks.getVariable(task.getId(), "personId");
        Stage stage = Stage.of((String) tasks.getVariable(task.getId(), "stage"));
        String assignee = !open.isInside() && !his ? null : task.getAssignee();
        LocalDateTime due = due(task.getDueDate());
        return new OpenStep(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                stage.room(),
                stage.label(),
                personId,
                open.nameOf(personId),
                assignee,
                assignee == null ? null : people.displayName(assignee),
                due,
                due != null && !time.now().isBefore(due),
                his);
    }

    /** Null too for a due date far off, which stands for a clock that is paused or waits for a calendar. */
    private static LocalDateTime due(Date due) {
        LocalDateTime at = due == null ? null : LocalDateTime.ofInstant(due.toInstant(), OfficeTime.ZONE);
        return at == null || at.getYear() == 2999 ? null : at;
    }
}
