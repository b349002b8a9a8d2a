package cn.rongjiu.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Stands between the application and its database and, once armed, lets the n-th statement from then on fail. */
final class Breaking implements QueryExecutionListener {

    enum Fault {
        /** the server chose this transaction as the victim (MySQL 1213) */
        DEADLOCK,
        /** the connection is gone, with all it had not committed */
        LOST_CONNECTION
    }

    private static final String SERVING = "-exec-";
    private static final Pattern LOCKS = Pattern.compile("(?i)^\\s*(insert|update|delete)|for update\\s*$");

    private HikariDataSource pool;
    private Thread teller;
    private Fault armed;
    private int left;
    private String struck;

    DataSource watch(DataSource source) {
        pool = (HikariDataSource) source;
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    synchronized void arm(Fault fault, int statement) {
        teller = Thread.currentThread();
        armed = fault;
        left = statement;
        struck = null;
    }

    /** The statement that failed since it was armed, null when there were not so many. */
    synchronized String disarm() {
        armed = null;
        return struck;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (isTheOne(queries)) {
            fail(execution);
        }
    }

    private synchronized boolean isTheOne(List<QueryInfo> queries) {
        Thread here = Thread.currentThread();
        boolean serves = here == teller || here.getName().contains(SERVING);
        if (armed == null || struck != null || !serves || !mayStrike(queries) || --left > 0) {
            return false;
        }
        struck = queries.get(0).getQuery().replaceAll("\\s+", " ");
        return true;
    }

    /** Only who waits for a lock can be a deadlock's victim. */
    private boolean mayStrike(List<QueryInfo> queries) {
        return armed != Fault.DEADLOCK
                || LOCKS.matcher(queries.get(0).getQuery()).find();
    }

    private void fail(ExecutionInfo execution) {
        if (armed == Fault.DEADLOCK) {
            throw Breaking.<RuntimeException>unchecked(new SQLException("Deadlock found", "40001", 1213));
        }
        try {
            Connection connection = execution.getStatement().getConnection();
            pool.evictConnection(connection);
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        throw Breaking.<RuntimeException>unchecked(new SQLException("Communications link failure", "08S01", 0));
    }

    /** The proxied statement declares it; the listener does not. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
