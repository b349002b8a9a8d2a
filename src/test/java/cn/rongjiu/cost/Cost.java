package cn.rongjiu.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same deeds in the application and on the bare engine, one beside the other. */
record Cost(List<Line> ours, List<Line> bare) {

    /** The engine's tables by their kind (running, past, people …), ours one by one. */
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|into|update)\\s+(act_ru_authorization|act_\\w\\w_|rj_\\w+)");

    Cost {
        if (!names(ours).equals(names(bare))) {
            throw new IllegalArgumentException(names(ours) + " is not " + names(bare));
        }
    }

    /** @param network whether there is one between the application and its database */
    String table(boolean network) {
        String trips = network ? " round trips |" : "";
        String head = "| step | SQL |%s commits | rows | bare: SQL |%s commits | rows | SQL : bare |%s"
                .formatted(trips, trips, network ? " trips : bare |" : "");
        String rule = "| --- |"
                + " ---: |".repeat((int) head.chars().filter(c -> c == '|').count() - 2);
        Stream<String> rows = IntStream.range(0, ours.size())
                .mapToObj(i ->
                        row(label(ours.get(i)), ours.get(i).count(), bare.get(i).count(), network));
        String whole = row("**the whole case**", sum(ours), sum(bare), network);
        return Stream.of(Stream.of(head, rule), rows, Stream.of(whole))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** By owner of the table: which of the statements are the engine's, which ours, and whose of ours. */
    String owners() {
        Map<String, Integer> mine = byOwner(sum(ours));
        Map<String, Integer> theirs = byOwner(sum(bare));
        Stream<String> rows = Stream.concat(mine.keySet().stream(), theirs.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing((String owner) -> -mine.getOrDefault(owner, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .map(owner -> "| `%s` | %d | %d |"
                        .formatted(owner, mine.getOrDefault(owner, 0), theirs.getOrDefault(owner, 0)));
        return Stream.concat(Stream.of("| tables | SQL | bare: SQL |", "| --- | ---: | ---: |"), rows)
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> byOwner(Count count) {
        return count.statements.entrySet().stream()
                .collect(Collectors.groupingBy(
                        statement -> owner(statement.getKey()), Collectors.summingInt(Map.Entry::getValue)));
    }

    private static String owner(String sql) {
        Matcher table = TABLE.matcher(sql);
        return table.find() ? table.group(1).toLowerCase(Locale.ROOT) : "other";
    }

    /** Every statement of every deed with its number, the bare engine's too: for finding out why a count changed. */
    String statements() {
        return IntStream.range(0, ours.size())
                        .mapToObj(
                                i -> statements(label(ours.get(i)), ours.get(i).count())
                                        + statements(
                                                "bare: " + label(bare.get(i)),
                                                bare.get(i).count()))
                        .collect(Collectors.joining())
                + statements("the whole case", sum(ours))
                + statements("bare: the whole case", sum(bare));
    }

    private static String statements(String label, Count count) {
        return count.statements.entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .map(statement -> "%6d  %s%n".formatted(statement.getValue(), statement.getKey()))
                .collect(Collectors.joining("", "## " + label + "\n", "\n"));
    }

    private static String row(String label, Count ours, Count bare, boolean network) {
        return "| %s |%s%s %s |%s"
                .formatted(
                        label,
                        cells(ours, network),
                        cells(bare, network),
                        ratio(ours.executions, bare.executions),
                        network ? " " + ratio(ours.roundTrips, bare.roundTrips) + " |" : "");
    }

    private static String cells(Count count, boolean network) {
        String trips = network ? " " + count.roundTrips + " |" : "";
        return " %d |%s %d | %d |".formatted(count.executions, trips, count.commits, count.rows);
    }

    private static String ratio(int ours, int bare) {
        return bare == 0 ? "–" : String.format(Locale.ROOT, "%.2f", (double) ours / bare);
    }

    private static String label(Line line) {
        return switch (line.deed().kind()) {
            case START -> "start `" + line.name() + "`";
            case STEP -> "`" + line.name() + "`";
            case JOB -> "· job at `" + line.name() + "`";
            case REQUEST -> "request `" + line.name() + "`";
        };
    }

    private static List<String> names(List<Line> lines) {
        return lines.stream().map(Cost::label).toList();
    }

    private static Count sum(List<Line> lines) {
        return lines.stream().map(Line::count).reduce(Count.nothing(), Count::plus);
    }
}
