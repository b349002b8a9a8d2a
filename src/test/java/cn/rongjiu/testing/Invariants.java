package cn.rongjiu.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.calendar.ClockOverview;
import cn.rongjiu.calendar.ClockView;
import cn.rongjiu.record.CaseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What holds after whatever happened to the cases, as one checker (I1–I14). I7 is the other half of I6: a submission
 * that nobody acknowledged has left either one step or none.
 */
final class Invariants {

    private static final String OPEN_CASES =
            "select case_number from rj_case where state not in ('ARCHIVED', 'STUB') order by case_number";

    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final CaseRecord record;
    private final ClockOverview clocks;
    private final Procedure procedure;
    private final List<String> broken = new ArrayList<>();

    Invariants(Procedure procedure, CaseRecord record, ClockOverview clocks) {
        this.procedure = procedure;
        this.engine = procedure.engine();
        this.database = procedure.database();
        this.record = record;
        this.clocks = clocks;
    }

    /**
     * Checks the whole database, and of the record the chains of these cases.
     *
     * @param cases those a test had to do with
     */
    void hold(Set<String> cases) {
        var before = procedure.rows();
        engineAndCaseFilesAgree();
        everythingWaitsForSomething();
        everyTaskHasSomebody();
        nothingIsOrphaned();
        numbersHaveNoGaps();
        cases.forEach(this::everyStepIsOnRecordOnce);
        cases.forEach(this::everyNoticeIsOnRecordOnce);
        cases.forEach(this::theChainIsSound);
        cases.forEach(this::dueDatesAreThoseOfTheClocks);
        votersAreDistinctAndUnbiased();
        failedJobsAreKnown();
        assertThat(broken).as("I1–I13").isEmpty();
        assertThat(procedure.rows()).as("I14: looking changes nothing").isEqualTo(before);
    }

    private void engineAndCaseFilesAgree() {
        Set<String> running = new TreeSet<>();
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getBusinessKey)
                .forEach(running::add);
        Set<String> past = new TreeSet<>();
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .rootProcessInstances()
                .unfinished()
                .list()
                .forEach(process -> past.add(process.getBusinessKey()));
        Set<String> open = new TreeSet<>(database.queryForList(OPEN_CASES, String.class));
        compare("I1", running, open);
        compare("I1", past, open);
    }

    private void compare(String invariant, Set<String> engine, Set<String> file) {
        Set<String> apart = new TreeSet<>(engine);
        apart.addAll(file);
        apart.removeIf(number -> engine.contains(number) && file.contains(number));
        expect(invariant, apart.isEmpty(), () -> "engine and case files differ on " + apart);
    }

    /** A process that calls no other waits for a person, a time, a repair or a message drawn in its middle. */
    private void everythingWaitsForSomething() {
        find(
                "I2",
                """
                select e.proc_inst_id_ from ACT_RU_EXECUTION e
                where e.id_ = e.proc_inst_id_
                and not exists (select 1 from ACT_RU_EXECUTION c join ACT_RU_EXECUTION s on c.super_exec_ = s.id_
                                where s.proc_inst_id_ = e.id_)
                and not exists (select 1 from ACT_RU_TASK t where t.proc_inst_id_ = e.id_)
                and not exists (select 1 from ACT_RU_JOB j where j.process_instance_id_ = e.id_)
                and not exists (select 1 from ACT_RU_INCIDENT i where i.proc_inst_id_ = e.id_)""");
    }

    private void everyTaskHasSomebody() {
        engine.getTaskService().createTaskQuery().list().stream()
                .filter(task -> task.getAssignee() == null && !hasCandidate(task))
                .forEach(task -> broken.add("I3: nobody for " + task.getTaskDefinitionKey()));
    }

    private boolean hasCandidate(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(this::isSomebody);
    }

    private boolean isSomebody(IdentityLink link) {
        return link.getUserId() != null
                || engine.getIdentityService()
                                .createUserQuery()
                                .memberOfGroup(link.getGroupId())
                                .count()
                        > 0;
    }

    private void nothingIsOrphaned() {
        for (String table :
                List.of("person", "text", "document", "notice", "clock", "rating", "opinion", "participation")) {
            find(
                    "I4",
                    "select case_number from rj_" + table
                            + " where case_number not in (select case_number from rj_case)");
        }
        find(
                "I4",
                "select person_id from rj_document where person_id <> '-' "
                        + "and person_id not in (select person_id from rj_person)");
        find(
                "I4",
                "select id_ from ACT_RU_VARIABLE where execution_id_ is not null "
                        + "and execution_id_ not in (select id_ from ACT_RU_EXECUTION)");
    }

    private void numbersHaveNoGaps() {
        database.query(
                """
                select substr(case_number, 1, 7) y, count(*) n, max(cast(substr(case_number, 9) as decimal(10))) m
                from rj_case group by substr(case_number, 1, 7)""",
                row -> {
                    expect("I5", row.getLong("n") == row.getLong("m"), () -> "a gap in the case numbers");
                });
        find(
                "I11",
                "select document_number from rj_document where document_number is not null "
                        + "group by document_number having count(*) > 1");
    }

    private void everyStepIsOnRecordOnce(String number) {
        long done = engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number)
                .taskDeleteReason("completed")
                .count();
        long told = told(number, "STEP");
        long started = count("select count(*) from rj_case where state <> 'STUB' and case_number = '" + number + "'");
        expect(
                "I6",
                told == done + started,
                () -> number + ": %d steps done, %d on record".formatted(done + started, told));
    }

    private void everyNoticeIsOnRecordOnce(String number) {
        long sent = count("select count(*) from rj_notice where state <> 'HELD' and case_number = '" + number + "'");
        long kept = count("select count(*) from rj_notice where case_number = '" + number + "'");
        long distinct = count("select count(distinct message_id) from rj_notice where case_number = '" + number + "'");
        expect("I8", kept == distinct, () -> number + ": two notices share a Message-ID");
        expect("I8", sent == told(number, "NOTICE"), () -> number + ": notices and record differ");
        long documents = count("select count(*) from rj_document where case_number = '" + number + "'");
        expect("I9", documents == told(number, "DOCUMENT"), () -> number + ": documents and record differ");
    }

    private void theChainIsSound(String number) {
        expect("I9", record.verify(number).isSound(), () -> number + ": the chain is broken");
        expect(
                "I9",
                record.of(number).stream().noneMatch(entry -> entry.actor().isBlank()),
                () -> number + ": nobody did it");
    }

    /** The clock of the person, or that of the whole case, says when a step with a term is due. */
    private void dueDatesAreThoseOfTheClocks(String number) {
        Map<String, Set<String>> due = clocks.standing(number).stream()
                .collect(groupingBy(ClockView::code, mapping(Invariants::dueOn, toSet())));
        for (Task task : procedure.look(number).tasks()) {
            Object term = engine.getTaskService().getVariable(task.getId(), "term");
            String on = "%tF".formatted(task.getDueDate());
            expect(
                    "I10",
                    term == null || due.getOrDefault(term.toString(), Set.of()).contains(on),
                    () -> number + ": " + task.getTaskDefinitionKey() + " due " + on + ", clocks " + due);
        }
    }

    /** A clock that stands still parks its step. */
    private static String dueOn(ClockView clock) {
        return clock.dueOn() == null ? "2999-12-31" : clock.dueOn().toString();
    }

    private void votersAreDistinctAndUnbiased() {
        find(
                "I12",
                """
                select v.member from rj_vote v join rj_opinion o on o.opinion_id = v.opinion_id
                join rj_person p on p.case_number = o.case_number and p.user_id = v.member where v.vote is not null""");
        find(
                "I12",
                """
                select v.member from rj_vote v join rj_opinion o on o.opinion_id = v.opinion_id
                join rj_recusal r on r.case_number = o.case_number and r.user_id = v.member
                where v.vote is not null and r.granted = true and r.decided_on < o.given_at""");
    }

    private void failedJobsAreKnown() {
        ManagementService management = engine.getManagementService();
        management.createJobQuery().noRetriesLeft().list().stream()
                .filter(job -> engine.getRuntimeService()
                                .createIncidentQuery()
                                .configuration(job.getId())
                                .count()
                        == 0)
                .forEach(job -> broken.add("I13: job without incident at " + job.getProcessDefinitionKey()));
    }

    private long told(String number, String kind) {
        return record.of(number).stream()
                .filter(entry -> kind.equals(entry.kind().toString()))
                .count();
    }

    private void find(String invariant, String sql) {
        database.queryForList(sql, String.class).forEach(found -> broken.add(invariant + ": " + found));
    }

    private long count(String sql) {
        return database.queryForObject(sql, Long.class);
    }

    private void expect(String invariant, boolean holds, Supplier<String> what) {
        if (!holds) {
            broken.add(invariant + ": " + what.get());
        }
    }
}
