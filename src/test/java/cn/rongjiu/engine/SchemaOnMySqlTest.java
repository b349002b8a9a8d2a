package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.testing.MySqlDatabase;
import cn.rongjiu.testing.OnMySql;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = GroundOnly.class)
@OnMySql(database = "ground")
class SchemaOnMySqlTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Flyway flyway;

    @Autowired
    private IdentityService identity;

    @Test
    void every_text_column_keeps_every_character() {
        List<String> collations = jdbc.queryForList(
                """
                select distinct collation_name from information_schema.columns
                where table_schema = schema() and (table_name like 'ACT%' or table_name like 'rj%')
                and collation_name is not null""",
                String.class);

        assertThat(collations).containsExactly("utf8mb4_bin");
    }

    @Test
    void engine_runs_as_a_user_who_cannot_change_tables() {
        assertThat(jdbc.queryForObject("select current_user()", String.class)).contains("_run@");
        assertThatThrownBy(() -> jdbc.execute("create table probe (id int)")).hasStackTraceContaining("denied");
        assertThatThrownBy(() -> jdbc.execute("drop table ACT_GE_PROPERTY")).hasStackTraceContaining("denied");
    }

    @Test
    void connections_are_read_committed() {
        assertThat(jdbc.queryForObject("select @@session.transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
    }

    @Test
    void nobody_is_created_but_the_administrator() {
        assertThat(identity.createUserQuery().list()).extracting("id").containsExactly("admin");
    }

    @Test
    void second_migration_changes_nothing() {
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void narrow_column_is_refused_with_a_repair_hint() {
        MySqlDatabase database = MySqlDatabase.of("ground");
        String column =
                "alter table " + database.name() + ".ACT_RU_METER_LOG modify REPORTER_ varchar(255) character set ";
        database.execute(List.of(column + "utf8mb3 collate utf8mb3_bin"));
        try {
            assertThatThrownBy(flyway::migrate)
                    .hasStackTraceContaining("ACT_RU_METER_LOG.REPORTER_")
                    .hasRootCauseInstanceOf(StartRefused.class);
        } finally {
            database.execute(List.of(column + "utf8mb4 collate utf8mb4_bin"));
        }
    }
}
