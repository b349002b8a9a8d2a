package cn.rongjiu.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The user the application works as on MySQL: what he may do is found out by asking the server as him. */
class RuntimeUser {

    /** Denied for the table, denied for the column. */
    private static final Set<Integer> DENIED = Set.of(1142, 1143);

    private static final String WITHOUT_CHANGE =
            """
            select t.table_name from information_schema.tables t
            where t.table_schema = schema() and t.table_type = 'BASE TABLE'
            and (select count(*) from information_schema.table_privileges p
                 where p.table_schema = t.table_schema and p.table_name = t.table_name
                 and p.privilege_type in ('UPDATE', 'DELETE')) < 2""";
    private static final String COLUMNS =
            "select column_name from information_schema.columns where table_schema = schema() and table_name = ?";

    private final Connection connection;

    RuntimeUser(Connection connection) {
        this.connection = connection;
    }

    /** As it stands in grants: {@code 'rongjiu'@'%'}. */
    String account() throws SQLException {
        String user = select("select current_user()").get(0);
        int host = user.lastIndexOf('@');
        return quoted(user.substring(0, host)) + "@" + quoted(user.substring(host + 1));
    }

    String database() throws SQLException {
        return select("select schema()").get(0);
    }

    /** The tables on which he was not granted both UPDATE and DELETE. */
    List<String> tablesWithoutChange() throws SQLException {
        return select(WITHOUT_CHANGE);
    }

    /** Whether he could change or delete a row, by whatever grant or role; no row is touched. */
    boolean mayChange(String table) throws SQLException {
        if (isAllowed("delete from " + table + " where 1 = 0")) {
            return true;
        }
        for (String column : select(COLUMNS, table)) {
            if (isAllowed("update " + table + " set " + column + " = " + column + " where 1 = 0")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllowed(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return true;
        } catch (SQLException e) {
            if (DENIED.contains(e.getErrorCode())) {
                return false;
            }
            throw e;
        }
    }

    private List<String> select(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
