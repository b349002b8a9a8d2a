package cn.rongjiu.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in the database now, H2 or MySQL alike. */
class SchemaOnDisk {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = schema() and table_name like 'ACT%'";
    private static final String VERSIONS = "select VERSION_ from ACT_GE_SCHEMA_LOG order by TIMESTAMP_ desc, ID_ desc";
    private static final String NARROW =
            """
            select concat(table_name, '.', column_name) from information_schema.columns
            where table_schema = schema() and (table_name like 'ACT%' or table_name like 'rj%')
            and collation_name <> 'utf8mb4_bin'
            union
            select table_name from information_schema.tables
            where table_schema = schema() and (table_name like 'ACT%' or table_name like 'rj%')
            and table_collation <> 'utf8mb4_bin'""";

    private final Connection connection;

    SchemaOnDisk(Connection connection) {
        this.connection = connection;
    }

    boolean isMySql() throws SQLException {
        return "MySQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    EngineDdl ddl() throws SQLException {
        return isMySql() ? EngineDdl.forMySql() : EngineDdl.forH2();
    }

    boolean hasEngine() throws SQLException {
        return tables().contains("ACT_GE_PROPERTY");
    }

    /** The tables of the engine that are not there. */
    List<String> missingTables() throws SQLException {
        Set<String> present = tables();
        return ddl().tables().stream().filter(table -> !present.contains(table)).toList();
    }

    /** The version the engine's tables were made or upgraded for, the newest. */
    String engineVersion() throws SQLException {
        return select(VERSIONS).get(0);
    }

    /** Tables and columns that cannot hold every character or compare ids by case; always none on H2. */
    List<String> narrowColumns() throws SQLException {
        return isMySql() ? select(NARROW) : List.of();
    }

    private Set<String> tables() throws SQLException {
        return select(TABLES).stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private List<String> select(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
