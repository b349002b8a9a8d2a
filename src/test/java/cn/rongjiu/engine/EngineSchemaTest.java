package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngineSchemaTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private Connection database;

    @BeforeEach
    void database_stays_open() throws SQLException {
        database = DriverManager.getConnection(url, "sa", "");
    }

    @AfterEach
    void database_is_closed() throws SQLException {
        database.close();
    }

    @Test
    void engine_tables_are_there_before_any_engine() throws SQLException {
        flyway().migrate();

        assertThat(new SchemaOnDisk(database).missingTables()).isEmpty();
        assertThat(new SchemaOnDisk(database).engineVersion()).isEqualTo("7.24.0");
    }

    @Test
    void tables_of_another_version_are_refused() throws SQLException {
        flyway().migrate();
        execute("update ACT_GE_SCHEMA_LOG set VERSION_ = '7.23.0'");

        assertThatThrownBy(() -> flyway().migrate()).hasStackTraceContaining("引擎的数据表是 7.23.0 版，程序需要 7.24.0 版");
    }

    @Test
    void missing_table_is_refused_by_name() throws SQLException {
        flyway().migrate();
        execute("drop table ACT_RU_METER_LOG");

        assertThatThrownBy(() -> flyway().migrate()).hasStackTraceContaining("缺少：ACT_RU_METER_LOG");
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(url, "sa", "")
                .placeholders(Map.of("table_options", ""))
                .javaMigrations(new EngineSchema())
                .callbacks(new EngineSchemaCheck())
                .load();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
