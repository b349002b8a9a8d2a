package cn.rongjiu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.engine.RepairHint;
import cn.rongjiu.testing.Launch;
import cn.rongjiu.testing.MySqlDatabase;
import cn.rongjiu.testing.OnMySql;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * On MySQL the application's own user can only add to the record, and the start sees to it. The pool holds one
 * connection: a second one, opened in the background before a role was granted, would not know of it.
 */
@SpringBootTest(
        classes = RecordSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.hikari.maximum-pool-size=1")
@OnMySql(database = "grants")
class GrantsOnMySqlTest {

    private static final String CASE = "RJ-2025-0906";

    @Autowired
    private JdbcTemplate runtime;

    @Autowired
    private RecordSlice.Office office;

    @Autowired
    private RecordSlice.Hand hand;

    @Autowired
    private Sealing sealing;

    @Autowired
    private CaseRecord record;

    @Autowired
    private Flyway flyway;

    @Autowired
    private HikariDataSource pool;

    private final MySqlDatabase database = MySqlDatabase.of("grants");
    private final String user = "'" + database.name() + "_run'@'%'";
    private final String migration = "'" + database.name() + "_ddl'@'%'";

    @Test
    void the_runtime_user_cannot_change_the_record() {
        office.writes(CASE, 2);
        sealing.seal();

        Stream.of("rj_record", "rj_record_seal")
                .flatMap(table -> Stream.concat(
                        Stream.of("delete from " + table, "truncate table " + table, "drop table " + table),
                        columns(table).stream().map(column -> "update " + table + " set " + column + " = " + column)))
                .forEach(sql -> assertThatThrownBy(() -> runtime.execute(sql))
                        .as(sql)
                        .hasStackTraceContaining("command denied to user"));
        assertThatThrownBy(() -> runtime.queryForList("select * from rj_record for update"))
                .hasStackTraceContaining("command denied to user");
        assertThat(record.verify(CASE)).isEqualTo(Verification.sound(CASE, 2));
    }

    @Test
    void every_other_table_may_be_changed() {
        List<String> others = runtime.queryForList(
                """
                select table_name from information_schema.tables where table_schema = schema()
                and table_name not in ('rj_record', 'rj_record_seal')""",
                String.class);
        assertThat(others).contains("rj_record_head", "rj_case", "rj_notice");

        others.forEach(table -> assertThatCode(() -> {
                    runtime.execute("delete from " + table + " where 1 = 0");
                    columns(table)
                            .forEach(column -> runtime.execute(
                                    "update " + table + " set " + column + " = " + column + " where 1 = 0"));
                })
                .as(table)
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update on %s.*",
                "delete on %s.*",
                "delete on %s.rj_record",
                "update (reason) on %s.rj_record",
                "update on %s.rj_record_seal"
            })
    void user_who_could_change_the_record_is_refused(String grant) {
        String privilege = grant.formatted(database.name());
        hand.does("grant " + privilege + " to " + user);
        try {
            assertRefused("能改动或者删除办案记录", "revoke update, delete on `" + database.name() + "`.* from " + user);
        } finally {
            hand.does("revoke " + privilege + " from " + user);
        }
        start();
    }

    @Test
    void user_who_could_change_the_record_by_a_role_is_refused() {
        String role = "'" + database.name() + "_role'";
        hand.does(
                "drop role if exists " + role,
                "create role " + role,
                "grant delete on " + database.name() + ".rj_record to " + role,
                "grant " + role + " to " + user,
                "set default role " + role + " to " + user);
        try {
            assertRefused("能改动或者删除办案记录", "角色");
        } finally {
            hand.does("drop role " + role);
        }
    }

    /** A table of another name each: MySQL keeps the grants on a table that is dropped. */
    @Test
    void table_that_is_new_is_granted_at_the_next_start() {
        hand.does("create table rj_probe (id int)");
        try {
            assertThatThrownBy(() -> runtime.execute("delete from rj_probe")).hasStackTraceContaining("denied");
            start();
            runtime.execute("delete from rj_probe");
        } finally {
            hand.does("drop table rj_probe");
        }
    }

    @Test
    void migration_user_who_may_not_grant_is_told_so() {
        hand.does(
                "create table rj_later (id int)", "revoke grant option on " + database.name() + ".* from " + migration);
        try {
            assertRefused("迁移用户无权把 1 张表的改、删权限授给他", "with grant option");
        } finally {
            hand.does(
                    "drop table rj_later",
                    "grant all on " + database.name() + ".* to " + migration + " with grant option");
        }
    }

    @Test
    void record_is_verified_from_the_command_line(@TempDir Path folder) throws Exception {
        office.writes("RJ-2025-0907", 2);

        Launch launch = Launch.in(
                folder, database.variables(), "verify-record", "RJ-2025-0907", "--spring.profiles.active=mysql");

        assertThat(launch.output()).isEqualTo("案件 RJ-2025-0907 的记录完好：2 条逐条相连，与封存一致。\n");
        assertThat(launch.exitCode()).isZero();
    }

    /** What a start does, on connections that know of the latest grants. */
    private void start() {
        pool.getHikariPoolMXBean().softEvictConnections();
        flyway.migrate();
    }

    private void assertRefused(String what, String repair) {
        assertThatThrownBy(this::start).satisfies(refused -> {
            RepairHint hint = Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                    .filter(RepairHint.class::isInstance)
                    .map(RepairHint.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(hint.what()).contains(what).contains(user);
            assertThat(hint.repair()).contains(repair);
        });
    }

    private List<String> columns(String table) {
        return runtime.queryForList(
                "select column_name from information_schema.columns where table_schema = schema() and table_name = ?",
                String.class,
                table);
    }
}
