package cn.rongjiu.models;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the expressions of a diagram call and read. */
final class Expressions {

    /** Given by the engine itself. */
    private static final Set<String> ENGINE =
            Set.of("execution", "task", "decisionResult", "true", "false", "null", "empty", "not", "and", "or");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern CALL = Pattern.compile("(?<![\\w.])(\\w+)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-zA-Z]\\w*)(?![\\w.(])");

    private Expressions() {}

    /** A method of a bean as a diagram calls it. */
    record Call(String elementId, String bean, String method, int arguments) {}

    /** A variable as a diagram reads it. */
    record Use(String elementId, String variable) {}

    static Stream<Call> calls(Diagram diagram) {
        return all(diagram)
                .flatMap(found -> CALL.matcher(found.text())
                        .results()
                        .map(call -> new Call(found.elementId(), call.group(1), call.group(2), count(call.group(3)))))
                .filter(call -> !ENGINE.contains(call.bean()));
    }

    static Stream<Use> variables(Diagram diagram) {
        return all(diagram)
                .filter(found -> !found.isDelegate())
                .flatMap(found -> NAME.matcher(LITERAL.matcher(found.text()).replaceAll("''"))
                        .results()
                        .map(name -> new Use(found.elementId(), name.group(1))))
                .filter(use -> !ENGINE.contains(use.variable()));
    }

    private static int count(String arguments) {
        return arguments.isBlank() ? 0 : arguments.split(",").length;
    }

    private record Found(String elementId, String text, boolean isDelegate) {}

    private static Stream<Found> all(Diagram diagram) {
        return Xml.elements(diagram).flatMap(element -> {
            String id = Xml.nearestId(element);
            Stream<Found> attributes = Xml.attributes(element).entrySet().stream()
                    .flatMap(entry -> inside(id, entry.getValue(), "delegateExpression".equals(entry.getKey())));
            return Stream.concat(attributes, inside(id, Xml.ownText(element), false));
        });
    }

    private static Stream<Found> inside(String id, String text, boolean isDelegate) {
        return EXPRESSION.matcher(text).results().map(match -> new Found(id, match.group(1), isDelegate));
    }
}
