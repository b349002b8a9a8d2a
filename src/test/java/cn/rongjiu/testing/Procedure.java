package cn.rongjiu.testing;

import cn.rongjiu.calendar.ClockOverview;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.record.CaseRecord;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.ConnectionCallback;
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
    private final StepWatch watch;

    Procedure(
            Supplier<String> base,
            ProcessEngine engine,
            JdbcTemplate database,
            CaseRecord record,
            ClockOverview clocks,
            Door door,
            StepWatch watch) {
        this.base = base;
        this.engine = engine;
        this.database = database;
        this.record = record;
        this.clocks = clocks;
        this.door = door;
        this.watch = watch;
    }

    /** The same application, entered by another door. */
    public Procedure through(Door other) {
        return new Procedure(base, engine, database, record, clocks, other, watch);
    }

    /** The same application, with somebody standing beside. */
    public Procedure watchedBy(StepWatch other) {
        return new Procedure(base, engine, database, record, clocks, door, other);
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

    /** Changes rows behind the application's back, and commits. */
    public void change(String sql, String value) {
        database.execute((ConnectionCallback<Integer>) connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, value);
                int rows = statement.executeUpdate();
                connection.commit();
                return rows;
            }
        });
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
            due.forEach(job -> execute(job.getId()));
        }
        throw new IllegalStateException("the jobs of " + caseNumber + " never end");
    }

    private void execute(String job) {
        watch.during(Deed.job(job), () -> {
            engine.getManagementService().executeJob(job);
            return job;
        });
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

    /** How many rows each table of ours and of the engine's running and past work holds; seals come by their own clock. */
    public Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        kept().forEach(table -> rows.put(table, count("select count(*) from " + table)));
        return rows;
    }

    /** The tables of ours and of the engine's running and past work. */
    public List<String> kept() {
        return tables().stream()
                .filter(table ->
                        table.matches("(?i)(rj|act_ru|act_hi)_.*") && !table.matches("(?i).*(meter_log|record_seal)"))
                .toList();
    }

    /** In how many rows of each table of the database a text stands, as text or as bytes; tables without are left out. */
    public Map<String, Long> traces(String text) {
        Map<String, Long> traces = new TreeMap<>();
        for (String table : tables()) {
            long found = database.queryForList("select * from " + table).stream()
                    .filter(row ->
                            row.values().stream().anyMatch(value -> plain(value).contains(text)))
                    .count();
            if (found > 0) {
                traces.put(table.toLowerCase(Locale.ROOT), found);
            }
        }
        return traces;
    }

    private List<String> tables() {
        return database.queryForList(
                """
                select table_name from information_schema.tables
                where table_schema = schema() and table_type like 'BASE%' and table_name not like 'flyway%'""",
                String.class);
    }

    private long count(String sql) {
        return Objects.requireNonNull(database.queryForObject(sql, Long.class));
    }

    private static String plain(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    String base() {
        return base.get();
    }

    Door door() {
        return door;
    }

    StepWatch watch() {
        return watch;
    }

    List<String> caseNumbers() {
        return database.queryForList("select case_number from rj_case", String.class);
    }

    String personOf(String task) {
        return Objects.toString(engine.getTaskService().getVariable(task, "personName"), null);
    }
}
