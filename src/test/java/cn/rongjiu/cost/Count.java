package cn.rongjiu.cost;

import java.util.Map;
import java.util.TreeMap;

/** What one deed asked of the database. */
final class Count {

    final Map<String, Integer> statements = new TreeMap<>();
    int executions;
    int roundTrips;
    int commits;
    int rows;

    static Count nothing() {
        return new Count();
    }

    Count plus(Count other) {
        Count sum = new Count();
        sum.executions = executions + other.executions;
        sum.roundTrips = roundTrips + other.roundTrips;
        sum.commits = commits + other.commits;
        sum.rows = rows + other.rows;
        statements.forEach((sql, times) -> sum.statements.merge(sql, times, Integer::sum));
        other.statements.forEach((sql, times) -> sum.statements.merge(sql, times, Integer::sum));
        return sum;
    }
}
