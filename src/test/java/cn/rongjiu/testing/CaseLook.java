package cn.rongjiu.testing;

import cn.rongjiu.calendar.ClockOverview;
import cn.rongjiu.record.CaseRecord;
import cn.rongjiu.record.Verification;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a case has left behind, in lines that a story can read out. */
public record CaseLook(
        String number, JdbcTemplate database, CaseRecord entries, ClockOverview overview, ProcessEngine engine) {

    public String state() {
        return one("select state from rj_case where case_number = ?", number);
    }

    public String stateOf(String person) {
        return one("select state from rj_person where case_number = ? and name = ?", number, person);
    }

    public String gradeOf(String person) {
        return one("select grade from rj_person where case_number = ? and name = ?", number, person);
    }

    /** Code, number, date and addressee, in the order of registration. */
    public List<String> documents() {
        return lines(
                """
                select code, document_number, dated_on, addressee from rj_document
                where case_number = ? order by document_id""");
    }

    /** Where each clock stands: code, state, due date; the last run of each. */
    public List<String> clocks() {
        return overview.standing(number).stream()
                .map(clock -> "%s %s %s".formatted(clock.code(), clock.state(), clock.dueOn()))
                .toList();
    }

    /** Kind, subject and actor of each entry. */
    public List<String> record() {
        return entries.of(number).stream()
                .map(entry -> "%s %s %s".formatted(entry.kind(), entry.subject(), entry.actor()))
                .toList();
    }

    public Verification chain() {
        return entries.verify(number);
    }

    /** Template and recipient. */
    public List<String> notices() {
        return lines("select template, recipient from rj_notice where case_number = ? order by notice_id");
    }

    public List<String> noticeTexts(String template) {
        return database.queryForList(
                "select body from rj_notice where case_number = ? and template = ? order by notice_id",
                String.class,
                number,
                template);
    }

    /** Table, rules that fitted and what they said. */
    public List<String> decisions(String key) {
        return database.query(
                """
                select rule_ids, outputs from rj_decision_result
                where case_number = ? and decision_key = ? order by id""",
                (row, i) -> row.getString(1) + " " + row.getString(2),
                number,
                key);
    }

    /** The ids of the elements this case came by, once each. */
    public List<String> path() {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(process -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(process.getId())
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    /** The steps that wait for somebody. */
    public List<String> open() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    public List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .list();
    }

    /** The day the open step is due. */
    public String dueOf(String task) {
        return tasks().stream()
                .filter(open -> task.equals(open.getTaskDefinitionKey()))
                .map(open -> "%tF %<tR".formatted(open.getDueDate()))
                .findFirst()
                .orElse(null);
    }

    public boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    private String one(String sql, Object... values) {
        return database.queryForObject(sql, String.class, values);
    }

    private List<String> lines(String sql) {
        return database.queryForList(sql, number).stream()
                .map(row -> String.join(
                        " ", row.values().stream().map(Objects::toString).toList()))
                .toList();
    }
}
