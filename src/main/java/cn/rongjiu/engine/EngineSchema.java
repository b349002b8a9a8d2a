package cn.rongjiu.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts in its jar, before the engine starts: only then can MySQL keep every
 * Chinese character, and the user the application runs as needs no DDL. Repeatable, so that another engine version is
 * noticed; {@link EngineSchemaCheck} then says what to do.
 */
@Component
class EngineSchema implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "engine schema";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        sum.update(EngineDdl.forH2().text().getBytes(StandardCharsets.UTF_8));
        sum.update(EngineDdl.forMySql().text().getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        SchemaOnDisk schema = new SchemaOnDisk(context.getConnection());
        if (!schema.hasEngine()) {
            create(context.getConnection(), schema.ddl());
        }
    }

    private static void create(Connection connection, EngineDdl ddl) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : ddl.statements()) {
                statement.execute(sql);
            }
        }
    }
}
