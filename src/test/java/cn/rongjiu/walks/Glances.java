package cn.rongjiu.walks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads how a case stands from the engine's tables, in a few queries however many steps are open. */
final class Glances {

    private static final String INSTANCES = "(select id_ from ACT_RU_EXECUTION where business_key_ = ?)";

    private final JdbcTemplate database;
    private final Function<String, List<String>> membersOf;

    Glances(JdbcTemplate database, Function<String, List<String>> membersOf) {
        this.database = database;
        this.membersOf = membersOf;
    }

    private record Link(String task, String user, String group) {}

    /** In an order that does not depend on the engine's ids, so that a seed plays the same walk again. */
    Glance at(String number) {
        Map<String, String> parents = parents(number);
        Map<String, Map<String, Object>> variables = variables(number);
        List<Link> links = links(number);
        Set<String> challenged = challenged(number);
        List<OpenTask> open = new ArrayList<>(database.query(
                """
                select t.id_, t.task_def_key_, p.key_, t.assignee_, t.due_date_, t.execution_id_
                from ACT_RU_TASK t join ACT_RE_PROCDEF p on p.id_ = t.proc_def_id_ where t.proc_inst_id_ in
                """
                        + INSTANCES,
                (row, i) -> open(row, links, challenged, name -> seen(name, row(row, 6), parents, variables)),
                number));
        open.sort(Comparator.comparing(OpenTask::key)
                .thenComparing(task -> task.personId() == null ? "" : task.personId())
                .thenComparing(task -> String.join(" ", task.entitled())));
        return new Glance(parents.isEmpty(), List.copyOf(open));
    }

    private OpenTask open(ResultSet row, List<Link> links, Set<String> challenged, Function<String, Object> variable)
            throws SQLException {
        String id = row.getString(1);
        String assignee = row.getString(4);
        Object person = variable.apply("personId");
        Object only = person == null ? variable.apply("onlyPersonId") : person;
        return new OpenTask(
                id,
                row.getString(2),
                row.getString(3),
                only == null ? null : only.toString(),
                assignee == null
                        ? candidates(
                                id, links, row.getString(2).equals("decideRequestedRecusal") ? challenged : Set.of())
                        : List.of(assignee),
                (String) variable.apply("term"),
                "%tF".formatted(row.getTimestamp(5)),
                Boolean.TRUE.equals(variable.apply("negativeHit")));
    }

    private List<String> candidates(String task, List<Link> links, Set<String> without) {
        return links.stream()
                .filter(link -> link.task().equals(task))
                .flatMap(link -> link.user() == null ? membersOf.apply(link.group()).stream() : Stream.of(link.user()))
                .distinct()
                .filter(user -> !without.contains(user))
                .sorted()
                .toList();
    }

    /** As the engine looks for a variable: at the step's execution and outwards. */
    private static Object seen(
            String name, String from, Map<String, String> parents, Map<String, Map<String, Object>> variables) {
        for (String at = from; at != null; at = parents.get(at)) {
            Map<String, Object> there = variables.getOrDefault(at, Map.of());
            if (there.containsKey(name)) {
                return there.get(name);
            }
        }
        return null;
    }

    private Map<String, String> parents(String number) {
        Map<String, String> parents = new HashMap<>();
        database.query(
                "select id_, parent_id_ from ACT_RU_EXECUTION where proc_inst_id_ in " + INSTANCES,
                row -> {
                    parents.put(row.getString(1), row.getString(2));
                },
                number);
        return parents;
    }

    private Map<String, Map<String, Object>> variables(String number) {
        Map<String, Map<String, Object>> variables = new HashMap<>();
        database.query(
                """
                select execution_id_, name_, type_, text_, long_ from ACT_RU_VARIABLE
                where name_ in ('personId', 'onlyPersonId', 'term', 'negativeHit') and proc_inst_id_ in
                """
                        + INSTANCES,
                row -> {
                    Object value = row.getString(3).equals("boolean") ? row.getLong(5) == 1 : row.getString(4);
                    variables
                            .computeIfAbsent(row.getString(1), execution -> new HashMap<>())
                            .put(row.getString(2), value);
                },
                number);
        return variables;
    }

    private List<Link> links(String number) {
        return database.query(
                """
                select l.task_id_, l.user_id_, l.group_id_ from ACT_RU_IDENTITYLINK l
                join ACT_RU_TASK t on t.id_ = l.task_id_ where t.proc_inst_id_ in
                """
                        + INSTANCES,
                (row, i) -> new Link(row(row, 1), row(row, 2), row(row, 3)),
                number);
    }

    /** A head who is asked to stand back himself keeps the earlier requests in his list, but cannot decide them yet. */
    private Set<String> challenged(String number) {
        return Set.copyOf(database.queryForList(
                "select distinct official from rj_recusal_request where case_number = ? and decided_at is null",
                String.class,
                number));
    }

    private static String row(ResultSet row, int column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
