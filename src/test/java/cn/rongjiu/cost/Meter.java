package cn.rongjiu.cost;

import cn.rongjiu.testing.Deed;
import cn.rongjiu.testing.StepWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Counts what passes to the database during each deed of a story. Only threads that serve the deed count: the one that
 * tells the story and those that answer its requests; the clocks of the application tick on their own.
 */
final class Meter implements StepWatch, QueryExecutionListener, MethodExecutionListener {

    private static final String SERVING = "-exec-";

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private final UnaryOperator<String> elementOfJob;
    private Count open;
    private Thread teller;

    /** @param elementOfJob the element a job belongs to, by the job's id */
    Meter(UnaryOperator<String> elementOfJob) {
        this.elementOfJob = elementOfJob;
    }

    DataSource watch(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .listener(this)
                .methodListener(this)
                .build();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    boolean isOpen() {
        return counts() != null;
    }

    @Override
    public <T> T during(Deed deed, Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        String name = deed.kind() == Deed.Kind.JOB ? elementOfJob.apply(deed.name()) : deed.name();
        Count count = begin();
        RoundTrips.tell(this);
        try {
            return work.get();
        } finally {
            RoundTrips.tell(null);
            lines.add(new Line(deed, name, ClockUtil.getCurrentTime(), count));
            end();
        }
    }

    private synchronized Count begin() {
        teller = Thread.currentThread();
        open = Count.nothing();
        written.clear();
        return open;
    }

    private synchronized void end() {
        open = null;
    }

    private synchronized Count counts() {
        Thread here = Thread.currentThread();
        return here == teller || here.getName().contains(SERVING) ? open : null;
    }

    synchronized void roundTrip() {
        Count count = counts();
        if (count != null) {
            count.roundTrips++;
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Count count = counts();
        if (count == null) {
            return;
        }
        int rows = rows(execution);
        count.executions++;
        count.statements.merge(queries.get(0).getQuery().replaceAll("\\s+", " "), 1, Integer::sum);
        if (rows >= 0) {
            count.rows += rows;
            written.add(execution.getConnectionId());
        }
    }

    /** Rows written, or -1 when the statement only reads. */
    private static int rows(ExecutionInfo execution) {
        Object result = execution.getResult();
        if (result instanceof int[] batch) {
            return Arrays.stream(batch)
                    .map(rows -> rows == Statement.SUCCESS_NO_INFO ? 1 : rows)
                    .sum();
        }
        if (result instanceof Integer rows) {
            return rows;
        }
        try {
            return Boolean.FALSE.equals(result) ? execution.getStatement().getUpdateCount() : -1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {}

    /** Only a commit of something written costs a disk its wait. */
    @Override
    public synchronized void afterMethod(MethodExecutionContext call) {
        Count count = counts();
        if (count != null
                && call.getTarget() instanceof Connection
                && "commit".equals(call.getMethod().getName())
                && written.remove(call.getConnectionInfo().getConnectionId())) {
            count.commits++;
        }
    }
}
