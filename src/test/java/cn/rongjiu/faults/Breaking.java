package cn.rongjiu.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Stands between the application and its database and, once armed, lets one statement fail, and what is written too. */
final class Breaking implements QueryExecutionListener, MethodExecutionListener {

    private static final String SERVING = "-exec-";
    private static final Pattern WRITES = Pattern.compile("(?i)^\\s*(insert|update|delete)");
    private static final Pattern LOCKS = Pattern.compile("(?i)" + WRITES.pattern() + "|for update\\s*$");

    private final Set<String> written = new HashSet<>();
    private HikariDataSource pool;
    private Thread teller;
    private Plan plan;
    private int statements;
    private int locks;
    private String struck;
    private boolean ended;

    DataSource watch(DataSource source, QueryExecutionListener other) {
        pool = (HikariDataSource) source;
        return ProxyDataSourceBuilder.create(source)
                .listener(this)
                .listener(other)
                .methodListener(this)
                .build();
    }

    /** Whether it takes a lock that others wait for. */
    static boolean locks(String sql) {
        return LOCKS.matcher(sql).find();
    }

    synchronized void arm(Plan what) {
        teller = Thread.currentThread();
        plan = what;
        statements = 0;
        locks = 0;
        struck = null;
        ended = false;
        written.clear();
    }

    synchronized Strike disarm() {
        plan = null;
        return new Strike(struck, ended, statements, locks);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Fault fault = faultAt(execution, queries.get(0).getQuery());
        if (fault != null) {
            try {
                fail(fault, execution.getStatement().getConnection(), execution.isBatch());
            } catch (SQLException failure) {
                throw Breaking.<RuntimeException>unchecked(failure);
            }
        }
    }

    private synchronized Fault faultAt(ExecutionInfo execution, String sql) {
        if (!isServing() || ended) {
            return null;
        }
        if (WRITES.matcher(sql).find()) {
            written.add(execution.getConnectionId());
        }
        boolean locking = locks(sql);
        statements++;
        locks += locking ? 1 : 0;
        // only who waits for a lock can be a deadlock's victim
        int place = plan.fault() == Fault.LOST_CONNECTION ? statements : locking ? locks : -1;
        if (struck != null || place != plan.statement()) {
            return null;
        }
        struck = sql.replaceAll("\\s+", " ");
        written.remove(execution.getConnectionId());
        return plan.fault();
    }

    private boolean isServing() {
        Thread here = Thread.currentThread();
        return plan != null && (here == teller || here.getName().contains(SERVING));
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        if (call.getTarget() instanceof Connection connection
                && "commit".equals(call.getMethod().getName())
                && endsHere(call.getConnectionInfo().getConnectionId())) {
            try {
                if (plan.ending() == Plan.Ending.UNANSWERED) {
                    connection.commit();
                }
                fail(Fault.LOST_CONNECTION, connection, false);
            } catch (SQLException failure) {
                throw Breaking.<RuntimeException>unchecked(failure);
            }
        }
    }

    private synchronized boolean endsHere(String connection) {
        boolean here = isServing() && !ended && written.remove(connection) && plan.endsAfter(struck);
        ended |= here;
        return here;
    }

    /** The server rolls its victim back; with the connection goes what was not committed. */
    private void fail(Fault fault, Connection connection, boolean batch) throws SQLException {
        if (fault == Fault.DEADLOCK) {
            connection.rollback();
            throw batch
                    ? new BatchUpdateException("Deadlock found", "40001", 1213, new int[0])
                    : new SQLException("Deadlock found", "40001", 1213);
        }
        pool.evictConnection(connection);
        connection.abort(Runnable::run);
        throw new SQLException("Communications link failure", "08S01", 0);
    }

    /** The proxied method declares it; the listener does not. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterMethod(MethodExecutionContext call) {}

    /**
     * @param statement the statement that failed, null when there were not so many
     * @param ended whether something written came as far as its commit, and no further
     */
    record Strike(String statement, boolean ended, int statements, int locks) {

        /** How many there were for this fault. */
        int of(Fault fault) {
            return fault == Fault.DEADLOCK ? locks : statements;
        }
    }
}
