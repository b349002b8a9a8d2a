package cn.rongjiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Clocks in running cases: due dates of tasks and timers, parking, recomputation, incidents (E28). */
@RecordApplicationEvents
@SpringBootTest(
        classes = CalendarSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:calendar;DB_CLOSE_DELAY=-1",
            "spring.flyway.baseline-on-migrate=true",
            "spring.flyway.baseline-version=0",
            "camunda.bpm.database.schema-update=true",
            "camunda.bpm.job-execution.enabled=false"
        })
class CaseClockTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Date PARKED = date("2999-12-31T17:30:00");

    @Autowired
    private CaseClock clock;

    @Autowired
    private ClockOverview overview;

    @Autowired
    private RecomputeDueDates recomputeDueDates;

    @Autowired
    private ClockMapper mapper;

    @Autowired
    private ClockNews news;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Actor actor;

    @Autowired
    private OfficeTime time;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    private final String number = "RJ-2026-%04d".formatted(NUMBERS.incrementAndGet());

    @BeforeEach
    void deploy(@Autowired RepositoryService repository) {
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("clocked")
                .addModelInstance(
                        "clocked.bpmn",
                        Bpmn.createExecutableProcess("clocked")
                                .camundaHistoryTimeToLive(30)
                                .startEvent()
                                .serviceTask("startTheClock")
                                .camundaExpression("${clock.start(caseNumber, null, 'T04', on, '启动')}")
                                .userTask("collectEvidence")
                                .camundaDueDate("${clock.due(caseNumber, null, 'T04')}")
                                .camundaTaskListenerExpression("create", "${task.setVariableLocal('term', 'T04')}")
                                .boundaryEvent("overdue")
                                .cancelActivity(false)
                                .timerWithDate("${clock.due(caseNumber, null, 'T04')}")
                                .endEvent()
                                .moveToActivity("collectEvidence")
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterEach
    void tidy() {
        ClockUtil.reset();
        identity.clearAuthentication();
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), "test"));
        overview.standing(number).stream()
                .filter(view -> view.state() != ClockState.STOPPED)
                .forEach(view -> clock.stop(number, view.personId(), view.code(), LocalDate.of(2030, 1, 1), null));
    }

    @Test
    void a_start_is_written_and_told_with_its_due_date() {
        identity.setAuthenticatedUserId("zhou.min");
        clock.start(number, "p-1", "T06", LocalDate.of(2026, 4, 9), "告知书送达");
        assertThat(clock.dueOn(number, "p-1", "T06")).isEqualTo("2026-04-16");
        assertThat(clock.due(number, "p-1", "T06")).isEqualTo(date("2026-04-16T17:30:00"));
        assertThat(overview.ledger(number)).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo("zhou.min");
            assertThat(row.term()).isEqualTo(Term.parse("5 WD"));
            assertThat(row.dueOn()).isEqualTo("2026-04-16");
            assertThat(row.reason()).isEqualTo("告知书送达");
        });
        assertThat(told()).singleElement().satisfies(event -> {
            assertThat(event.personId()).isEqualTo("p-1");
            assertThat(event.subject()).isEqualTo("T06");
            assertThat(event.details())
                    .isEqualTo(Map.of(
                            "name",
                            "陈述申辩",
                            "event",
                            "STARTED",
                            "on",
                            "2026-04-09",
                            "term",
                            "5 WD",
                            "due",
                            "2026-04-16"));
        });
    }

    @Test
    void clocks_of_two_persons_and_of_the_case_do_not_mix() {
        clock.start(number, "p-1", "T06", MONDAY, null);
        clock.start(number, "p-2", "T06", MONDAY.plusDays(1), null);
        clock.start(number, null, "T06", MONDAY.plusDays(2), null);
        assertThat(clock.dueOn(number, "p-1", "T06")).isEqualTo("2026-03-09");
        assertThat(clock.dueOn(number, "p-2", "T06")).isEqualTo("2026-03-10");
        assertThat(clock.dueOn(number, "", "T06"))
                .as("what a diagram passes for null")
                .isEqualTo("2026-03-11");
    }

    @Test
    void a_supplement_pauses_the_acceptance_with_the_days_left() {
        clock.start(number, null, "T01", MONDAY, "收件");
        clock.pause(number, null, "T01", LocalDate.of(2026, 3, 4), "补正");
        clock.pause(number, null, "T01", LocalDate.of(2026, 3, 5), "补正");
        assertThat(clock.due(number, null, "T01")).isEqualTo(PARKED);
        clock.resume(number, null, "T01", LocalDate.of(2026, 3, 10), "补正收到");
        assertThat(clock.dueOn(number, null, "T01")).isEqualTo("2026-03-13");
        clock.stop(number, null, "T01", LocalDate.of(2026, 3, 11), "受理");
        clock.stop(number, null, "T01", LocalDate.of(2026, 3, 12), "受理");
        assertThat(overview.ledger(number))
                .extracting(ClockRow::event)
                .containsExactly(ClockEvent.STARTED, ClockEvent.PAUSED, ClockEvent.RESUMED, ClockEvent.STOPPED);
        assertThat(told()).hasSize(4);
        assertThat(overview.standing(number))
                .containsExactly(new ClockView(
                        "T01", "受理审查", null, ClockState.STOPPED, MONDAY, LocalDate.of(2026, 3, 13), null, false));
    }

    @Test
    void the_clock_of_one_person_branches_off_that_of_the_case_with_its_extension() {
        clock.start(number, null, "T04", LocalDate.of(2026, 3, 6), "启动");
        clock.extend(number, null, "T04", LocalDate.of(2026, 4, 15), "案情复杂");
        clock.stop(number, null, "T04", LocalDate.of(2026, 4, 16), "提交报告");
        clock.branch(number, "p-1", "T04", "先行移送");
        assertThat(clock.dueOn(number, "p-1", "T04")).isEqualTo("2026-05-13");
        clock.pause(number, "p-1", "T04", LocalDate.of(2026, 4, 16), "已移送");
        clock.branch(number, "p-1", "T04", "再次移送");
        assertThat(clock.due(number, "p-1", "T04")).as("his own open run stays").isEqualTo(PARKED);
        assertThat(overview.standing(number))
                .extracting(ClockView::state)
                .containsExactly(ClockState.STOPPED, ClockState.PAUSED);
    }

    @Test
    void an_extension_moves_the_open_task_and_its_timer_and_comes_once() {
        Task task = started(LocalDate.of(2026, 3, 6));
        assertThat(task.getDueDate()).isEqualTo(date("2026-04-20T17:30:00"));
        assertThat(timer(task).getDuedate()).isEqualTo(task.getDueDate());
        identity.setAuthentication("nobody.in.particular", List.of());
        clock.extend(number, null, "T04", LocalDate.of(2026, 4, 15), "案情复杂");
        identity.clearAuthentication();
        Date extended = date("2026-05-13T17:30:00");
        assertThat(clock.due(number, null, "T04")).isEqualTo(extended);
        assertThat(open().getDueDate()).isEqualTo(extended);
        assertThat(timer(task).getDuedate()).isEqualTo(extended);
        assertThatThrownBy(() -> clock.extend(number, null, "T04", LocalDate.of(2026, 4, 16), "再延"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经延长过一次");
    }

    @Test
    void a_term_without_extension_is_not_extended() {
        clock.start(number, null, "T01", MONDAY, null);
        assertThatThrownBy(() -> clock.extend(number, null, "T01", MONDAY, "忙"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“受理审查”期限不能延长");
    }

    @Test
    void a_change_cannot_lie_before_the_last_one() {
        clock.start(number, null, "T01", MONDAY, null);
        assertThatThrownBy(() -> clock.pause(number, null, "T01", MONDAY.minusDays(1), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-03-02");
    }

    @Test
    void a_clock_that_was_never_started_is_a_fault_of_the_diagram() {
        assertThatThrownBy(() -> clock.due(number, null, "T01")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> clock.start(number, null, "T99", MONDAY, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_term_lapses_when_the_office_closes_on_its_last_day() {
        clock.start(number, null, "T01", MONDAY, null);
        ClockUtil.setCurrentTime(date("2026-03-09T17:29:59"));
        assertThat(clock.lapsed(number, null, "T01")).isFalse();
        ClockUtil.setCurrentTime(date("2026-03-09T17:30:00"));
        assertThat(clock.lapsed(number, null, "T01")).isTrue();
        clock.stop(number, null, "T01", LocalDate.of(2026, 3, 9), "当日办结");
        assertThat(clock.lapsed(number, null, "T01")).isFalse();
    }

    /** The machine may stand anywhere: a civil date of Asia/Shanghai ends there when the office closes (E35). */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Shanghai"})
    void a_day_ends_when_the_office_closes_in_shanghai_wherever_the_machine_stands(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            Task task = started(LocalDate.of(2026, 3, 6));
            Instant closing = Instant.parse("2026-04-20T09:30:00Z");
            assertThat(clock.due(number, null, "T04").toInstant()).isEqualTo(closing);
            assertThat(task.getDueDate().toInstant()).isEqualTo(closing);
            assertThat(timer(task).getDuedate().toInstant()).isEqualTo(closing);
            assertThat(overview.ledger(number)).singleElement().satisfies(row -> assertThat(row.dueOn())
                    .isEqualTo("2026-04-20"));
            ClockUtil.setCurrentTime(Date.from(closing.minusSeconds(1)));
            assertThat(clock.lapsed(number, null, "T04")).isFalse();
            assertThat(time.today()).isEqualTo("2026-04-20");
            ClockUtil.setCurrentTime(Date.from(closing));
            assertThat(clock.lapsed(number, null, "T04")).isTrue();
            ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-04-20T16:00:00Z")));
            assertThat(time.today()).as("midnight in Shanghai").isEqualTo("2026-04-21");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_year_without_calendar_parks_the_clock_and_raises_an_incident() {
        Task task = started(LocalDate.of(2027, 12, 20));
        assertThat(task.getDueDate()).isEqualTo(PARKED);
        assertThat(overview.ledger(number)).singleElement().satisfies(row -> {
            assertThat(row.dueOn()).isNull();
            assertThat(row.missingYear()).isEqualTo(2028);
        });
        assertThat(clock.parked()).containsExactly(new ParkedClock(number, null, "T04", 2028));
        assertThat(incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.getProcessInstanceId()).isEqualTo(task.getProcessInstanceId());
            assertThat(incident.getIncidentMessage()).contains("2028 年", "config/calendar/");
        });
        assertThat(clock.lapsed(number, null, "T04")).isFalse();
    }

    @Test
    void the_incident_rises_whoever_caused_it() {
        started(LocalDate.of(2027, 3, 1));
        identity.setAuthentication("nobody.in.particular", List.of());
        clock.start(number, "p-1", "T38", LocalDate.of(2027, 9, 1), null);
        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("nobody.in.particular");
        identity.clearAuthentication();
        assertThat(incidents()).hasSize(1);
    }

    @Test
    void a_step_that_fails_leaves_neither_line_nor_incident() {
        started(LocalDate.of(2027, 3, 1));
        transaction.executeWithoutResult(status -> {
            clock.start(number, "p-1", "T38", LocalDate.of(2027, 9, 1), null);
            status.setRollbackOnly();
        });
        assertThat(overview.ledger(number)).hasSize(1);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void the_year_that_arrives_is_computed_and_the_incident_ends() {
        started(LocalDate.of(2027, 12, 20));
        recomputeDueDates.recompute();
        assertThat(incidents()).as("once, however often the start-up looks").hasSize(1);
        recompute(with(2028));
        assertThat(overview.ledger(number)).hasSize(2);
        ClockRow row = overview.ledger(number).get(1);
        assertThat(row.event()).isEqualTo(ClockEvent.RECOMPUTED);
        assertThat(row.actor()).isEqualTo("system");
        assertThat(row.oldDueOn()).isNull();
        assertThat(row.dueOn()).isEqualTo("2028-01-31");
        assertThat(open().getDueDate()).isEqualTo(date("2028-01-31T17:30:00"));
        assertThat(incidents()).isEmpty();
        assertThat(clock.parked()).isEmpty();
    }

    @Test
    void an_incident_that_was_lost_rises_again_while_the_clock_is_parked() {
        started(LocalDate.of(2027, 12, 20));
        incidents().forEach(incident -> runtime.resolveIncident(incident.getId()));
        recomputeDueDates.remind();
        assertThat(incidents()).hasSize(1);
        assertThat(overview.ledger(number)).hasSize(1);
    }

    @Test
    void a_parked_clock_that_ends_takes_its_incident_along() {
        started(LocalDate.of(2027, 12, 20));
        clock.stop(number, null, "T04", LocalDate.of(2027, 12, 21), "撤回");
        assertThat(incidents()).isEmpty();
        assertThat(clock.parked()).isEmpty();
    }

    @Test
    void an_amended_notice_moves_open_due_dates_and_keeps_old_and_new() {
        started(LocalDate.of(2026, 3, 6));
        YearTable amended = new YearTable(
                2026, CalendarStatus.FINAL, Set.of(LocalDate.of(2026, 4, 20)), Set.of(LocalDate.of(2026, 4, 6)));
        recompute(new WorkingCalendar(List.of(amended)));
        ClockRow row = overview.ledger(number).get(1);
        assertThat(row.oldDueOn()).isEqualTo("2026-04-20");
        assertThat(row.dueOn()).isEqualTo("2026-04-17");
        assertThat(open().getDueDate()).isEqualTo(date("2026-04-17T17:30:00"));
        assertThat(told().get(1).details())
                .extracting("event", "oldDue", "due")
                .containsExactly("RECOMPUTED", "2026-04-20", "2026-04-17");
    }

    @Test
    void an_unchanged_calendar_adds_nothing() {
        clock.start(number, null, "T01", MONDAY, null);
        clock.start(number, "p-1", "T06", MONDAY, null);
        clock.pause(number, "p-1", "T06", MONDAY, null);
        recomputeDueDates.recompute();
        assertThat(overview.ledger(number)).hasSize(3);
    }

    @Test
    void a_persons_own_clock_does_not_move_the_task_of_another() {
        started(LocalDate.of(2026, 3, 6));
        tasks.setVariable(open().getId(), "personId", "p-1");
        clock.start(number, "p-2", "T04", MONDAY, null);
        clock.extend(number, "p-2", "T04", LocalDate.of(2026, 3, 3), null);
        assertThat(open().getDueDate()).isEqualTo(date("2026-04-20T17:30:00"));
    }

    private Task started(LocalDate on) {
        runtime.startProcessInstanceByKey("clocked", number, Map.of("caseNumber", number, "on", on));
        return open();
    }

    private Task open() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    private Job timer(Task task) {
        return management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
    }

    private List<Incident> incidents() {
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        return runtime.createIncidentQuery()
                .incidentType("calendarMissing")
                .processInstanceId(process.getId())
                .list();
    }

    private List<CaseEvent> told() {
        return events.stream(CaseEvent.class)
                .filter(event -> event.caseNumber().equals(number) && event.kind() == CaseEvent.Kind.DEADLINE)
                .toList();
    }

    private void recompute(WorkingCalendar other) {
        ClockBook book = new ClockBook(mapper, other, deadlines, news, actor, time);
        new RecomputeDueDates(mapper, book, transaction).recompute();
    }

    private static WorkingCalendar with(int year) {
        YearTable known = new YearTable(2027, CalendarStatus.FINAL, Set.of(), Set.of());
        YearTable arrived = new YearTable(year, CalendarStatus.FINAL, Set.of(), Set.of());
        return new WorkingCalendar(List.of(known, arrived));
    }

    private static Date date(String officeTime) {
        return Date.from(LocalDateTime.parse(officeTime).atZone(OfficeTime.ZONE).toInstant());
    }
}
