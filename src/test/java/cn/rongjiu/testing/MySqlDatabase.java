package cn.rongjiu.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A new database on the MySQL of the tests, with the two users of production; the user of
 * {@code RONGJIU_TEST_MYSQL_USER} may create databases and users and grant.
 */
public record MySqlDatabase(String url, String name) {

    private static final Map<String, MySqlDatabase> MADE = new ConcurrentHashMap<>();
    private static final String PASSWORD = "Probe-2026-only";

    /** The database of this purpose, made anew at its first use in a run. */
    public static MySqlDatabase of(String purpose) {
        return MADE.computeIfAbsent(purpose, MySqlDatabase::make);
    }

    /** What production sets. */
    public Map<String, String> variables() {
        return Map.of(
                "RONGJIU_DB_URL",
                url,
                "RONGJIU_DB_USER",
                name + "_run",
                "RONGJIU_DB_PASSWORD",
                PASSWORD,
                "RONGJIU_DB_MIGRATION_USER",
                name + "_ddl",
                "RONGJIU_DB_MIGRATION_PASSWORD",
                PASSWORD,
                "RONGJIU_ADMIN_USER",
                "admin",
                "RONGJIU_ADMIN_PASSWORD",
                PASSWORD,
                "RONGJIU_RECORD_KEY",
                "test-only-key");
    }

    private static MySqlDatabase make(String purpose) {
        String given = System.getenv("RONGJIU_TEST_MYSQL_URL");
        String server = given.substring(0, given.indexOf('/', "jdbc:mysql://".length()));
        String base = given.substring(server.length() + 1).replaceAll("\\?.*", "");
        MySqlDatabase database = new MySqlDatabase(server + "/" + base + "_" + purpose, base + "_" + purpose);
        database.execute(List.of(
                "drop database if exists " + database.name,
                "create database " + database.name + " character set utf8mb4 collate utf8mb4_bin",
                "drop user if exists '" + database.name + "_ddl'@'%'",
                "drop user if exists '" + database.name + "_run'@'%'",
                "create user '" + database.name + "_ddl'@'%' identified by '" + PASSWORD + "'",
                "create user '" + database.name + "_run'@'%' identified by '" + PASSWORD + "'",
                "grant all on " + database.name + ".* to '" + database.name + "_ddl'@'%' with grant option",
                "grant select, insert on " + database.name + ".* to '" + database.name + "_run'@'%'"));
        return database;
    }

    /** Runs statements as the user of the tests. */
    public void execute(List<String> statements) {
        String server = url.substring(0, url.lastIndexOf('/') + 1);
        try (Connection connection = DriverManager.getConnection(
                        server,
                        System.getenv("RONGJIU_TEST_MYSQL_USER"),
                        System.getenv("RONGJIU_TEST_MYSQL_PASSWORD"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the MySQL user of the tests cannot prepare " + name, e);
        }
    }
}
