package cn.rongjiu.cost;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Properties;
import java.util.function.Supplier;

/** Tells the meter of every question the MySQL driver asks its server, commits and the driver's own included. */
public final class RoundTrips implements QueryInterceptor {

    private static volatile Meter meter;

    /** The driver makes its interceptors itself. */
    static void tell(Meter listener) {
        meter = listener;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        return null;
    }

    @Override
    public <T extends Resultset> T postProcess(Supplier<String> sql, Query query, T result, ServerSession session) {
        Meter listener = meter;
        if (listener != null) {
            listener.roundTrip();
        }
        return null;
    }

    /** Batches are sent as questions of their own. */
    @Override
    public boolean executeTopLevelOnly() {
        return false;
    }

    @Override
    public void destroy() {}
}
