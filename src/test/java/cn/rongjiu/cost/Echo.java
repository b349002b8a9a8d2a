package cn.rongjiu.cost;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What the expressions of the diagrams came to in the application, in order, to be said again on the bare engine. */
final class Echo {

    /** A room's work, left out. */
    private static final JavaDelegate NOTHING = execution -> {};

    private final Map<String, Deque<Object[]>> answers = new HashMap<>();

    synchronized void note(String expression, Object value) {
        answers.computeIfAbsent(expression, text -> new ArrayDeque<>()).add(new Object[] {copy(value)});
    }

    synchronized Object next(String expression) {
        Deque<Object[]> left = answers.getOrDefault(expression, new ArrayDeque<>());
        if (left.isEmpty()) {
            throw new IllegalStateException("the application did not ask " + expression + " so often");
        }
        return left.poll()[0];
    }

    /** Expressions the bare engine asked less often than the application, with how much less. */
    synchronized Map<String, Integer> left() {
        Map<String, Integer> left = new TreeMap<>();
        answers.forEach((expression, values) -> left.put(expression, values.size()));
        left.values().removeIf(size -> size == 0);
        return left;
    }

    private static Object copy(Object value) {
        if (value instanceof JavaDelegate || value instanceof ExecutionListener || value instanceof TaskListener) {
            return NOTHING;
        }
        return value instanceof Collection<?> values ? new ArrayList<>(values) : value;
    }
}
