package cn.rongjiu.testing;

import cn.rongjiu.calendar.ClockOverview;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.record.CaseRecord;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The running application as stories use it. Time stands at ten in the morning of the day a story names; the job
 * executor rests, and what it would do is done after each step until nothing is due.
 */
public final class Procedure {

    static final String PASSWORD = "rongjiu";

    private static final int ENDLESS = 100;

    private final Supplier<String> base;
    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final CaseRecord record;
    private final ClockOverview clocks;
    private final Door door;

    Procedure(
            Supplier<String> base,
            ProcessEngine engine,
            JdbcTemplate database,
            CaseRecord record,
            ClockOverview clocks,
            Door door) {
        this.base = base;
        this.engine = engine;
        this.database = database;
        this.record = record;
        this.clocks = clocks;
        this.door = door;
    }

    /** The same application, entered by another door. */
    public Procedure through(Door other) {
        return new Procedure(base, engine, database, record, clocks, other);
    }

    public Procedure on(String date) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDate.parse(date).atTime(10, 0).atZone(OfficeTime.ZONE).toInstant()));
        return this;
    }

    public Somebody as(String user) {
        return new Somebody(user, this);
    }

    public CaseLook look(String caseNumber) {
        return new CaseLook(caseNumber, database, record, clocks, engine);
    }

    public JdbcTemplate database() {
        return database;
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** Does what the job executor would do for this case, timers that are due included. */
    public void settle(String caseNumber) {
        for (int round = 0; round < ENDLESS; round++) {
            List<Job> due = due(caseNumber);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        throw new IllegalStateException("the jobs of " + caseNumber + " never end");
    }

    private List<Job> due(String caseNumber) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .map(id -> engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(id)
                        .executable()
                        .list())
                .filter(jobs -> !jobs.isEmpty())
                .findFirst()
                .map(jobs -> jobs.subList(0, 1))
                .orElse(List.of());
    }

    String base() {
        return base.get();
    }

    Door door() {
        return door;
    }

    List<String> caseNumbers() {
        return database.queryForList("select case_number from rj_case", String.class);
    }

    String personOf(String task) {
        return Objects.toString(engine.getTaskService().getVariable(task, "personName"), null);
    }
}
