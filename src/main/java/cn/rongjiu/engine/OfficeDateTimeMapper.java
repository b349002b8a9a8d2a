package cn.rongjiu.engine;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/**
 * Writes date-times as text with milliseconds: the engine demands {@code sendFractionalSeconds=false} of Connector/J,
 * which would cut the milliseconds of our own {@code datetime(3)} columns.
 */
@MappedTypes(LocalDateTime.class)
public class OfficeDateTimeMapper extends BaseTypeHandler<LocalDateTime> {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, LocalDateTime value, JdbcType type)
            throws SQLException {
        statement.setString(index, FORMAT.format(value));
    }

    @Override
    public LocalDateTime getNullableResult(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    @Override
    public LocalDateTime getNullableResult(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    @Override
    public LocalDateTime getNullableResult(CallableStatement call, int column) throws SQLException {
        return call.getObject(column, LocalDateTime.class);
    }
}
