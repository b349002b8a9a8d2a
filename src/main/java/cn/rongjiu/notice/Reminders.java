package cn.rongjiu.notice;

import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.calendar.Urgency;
import cn.rongjiu.calendar.UrgencyLadder;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.TermReminders;
import cn.rongjiu.engine.TermTask;
import cn.rongjiu.engine.TermTasks;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reminds and urges those who hold a task and calls in the overseers (T40): each once for a task and a due date. */
@Component
class Reminders implements TermReminders {

    private final UrgencyLadder ladder;
    private final Notices notices;
    private final Deadlines deadlines;
    private final CaseFiles cases;
    private final People people;
    private final TermTasks tasks;

    Reminders(
            UrgencyLadder ladder,
            Notices notices,
            Deadlines deadlines,
            CaseFiles cases,
            People people,
            TermTasks tasks) {
        this.ladder = ladder;
        this.notices = notices;
        this.deadlines = deadlines;
        this.cases = cases;
        this.people = people;
        this.tasks = tasks;
    }

    @Override
    public Date first(String term, Date due) {
        return ladder.next(term, due, null);
    }

    @Override
    public Date remind(TermTask task) {
        Optional<Urgency> urgency = ladder.now(task.term(), task.due());
        urgency.ifPresent(step -> tell(step, task));
        return ladder.next(task.term(), task.due(), urgency.orElse(null));
    }

    private void tell(Urgency urgency, TermTask task) {
        if (deadlines.isWindow(task.term())) {
            remindOfRight(task);
            return;
        }
        switch (urgency) {
            case REMINDED -> task.holders().forEach(user -> remind(task, user));
            case URGED -> task.holders().forEach(user -> send("task-overdue", task, user));
            case ESCALATED -> {
                // a task that was late already when it began was never urged
                tell(Urgency.URGED, task);
                task.overseers().forEach(user -> send("task-escalated", task, user));
                tasks.markOverdue(task);
            }
        }
    }

    /** To ask for remedy is nobody's duty: only who may is told, once, that the time runs out. */
    private void remindOfRight(TermTask task) {
        task.holders().stream()
                .filter(user -> isConcerned(task, user))
                .forEach(user -> send("window-closes-soon", task, user));
    }

    /** Who is concerned by the case holds none of its tasks but his own: he reads what he may still do, not his duty. */
    private void remind(TermTask task, String user) {
        send(isConcerned(task, user) ? "party-due-soon" : "task-due-soon", task, user);
    }

    private boolean isConcerned(TermTask task, String user) {
        return cases.informed(task.caseNumber()).contains(user)
                && !people.membersOf("intake").contains(user);
    }

    private void send(String template, TermTask task, String user) {
        LocalDate dueOn = LocalDate.ofInstant(task.due().toInstant(), OfficeTime.ZONE);
        Map<String, Object> values = Map.of("dueOn", dueOn, "step", task.step(), "holders", holders(task));
        notices.send(template, task.caseNumber(), task.personId(), user, values, task.taskId() + ":" + dueOn);
    }

    private List<String> holders(TermTask task) {
        return task.holders().isEmpty()
                ? List.of("暂无可以办理的人员")
                : task.holders().stream().map(people::displayName).toList();
    }
}
