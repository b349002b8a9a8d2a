package cn.rongjiu.faults;

import cn.rongjiu.testing.Procedure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.ConnectionCallback;

/** What stands in every table, as a digest; of jobs only that they are there, for the engine notes how often one failed. */
record Contents(Map<String, String> tables) {

    private static final String OF_FAILED_JOBS = "(?i)act_hi_job_log|act_(ru|hi)_incident";

    /** @param kept the tables' names, which need not be asked for each time */
    static Contents of(Procedure procedure, List<String> kept) {
        return procedure.database().execute((ConnectionCallback<Contents>) connection -> {
            Map<String, String> tables = new TreeMap<>();
            for (String table : kept) {
                if (!table.matches(OF_FAILED_JOBS)) {
                    tables.put(table, content(connection, table));
                }
            }
            return new Contents(tables);
        });
    }

    private static String content(Connection connection, String table) throws SQLException {
        String columns = table.equalsIgnoreCase("act_ru_job") ? "id_" : "*";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + columns + " from " + table)) {
            int width = rows.getMetaData().getColumnCount();
            int count = 0;
            long sum = 0;
            while (rows.next()) {
                count++;
                long row = 1;
                for (int column = 1; column <= width; column++) {
                    row = 31 * row + Objects.hashCode(rows.getString(column));
                }
                sum += row * row;
            }
            return count + " rows " + Long.toHexString(sum);
        }
    }
}
