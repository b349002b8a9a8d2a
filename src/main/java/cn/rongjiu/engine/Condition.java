package cn.rongjiu.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a form hides a component: comparisons of a field with a text, a number, true, false or null, joined by
 * {@code and} and {@code or}, as in {@code =channel = "UNIT" or channel = null}. More of FEEL the browser would
 * evaluate, but the guard would not, and both must say the same.
 */
final class Condition {

    private static final String LITERAL = "\"[^\"\\\\]*\"|true|false|null|-?\\d+(?:\\.\\d+)?";
    private static final Pattern COMPARISON = Pattern.compile("\\s*([a-z][A-Za-z0-9]*)\\s*=\\s*(" + LITERAL + ")\\s*");
    private static final Pattern WORD = Pattern.compile("(and|or)\\b");

    private final List<List<Comparison>> alternatives;

    private Condition(List<List<Comparison>> alternatives) {
        this.alternatives = alternatives;
    }

    /** Reads an expression as a form holds it; anything but comparisons is not taken. */
    static Condition parse(String expression) {
        if (!expression.startsWith("=")) {
            throw new IllegalArgumentException(expression);
        }
        return new Reader(expression.substring(1)).read();
    }

    static boolean isReadable(String expression) {
        try {
            parse(expression);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /** @param values what the form holds now, by field */
    boolean holds(Function<String, Object> values) {
        return alternatives.stream()
                .anyMatch(all -> all.stream().allMatch(comparison -> comparison.holds(values.apply(comparison.key()))));
    }

    /** Holds where either holds. */
    Condition or(Condition other) {
        return new Condition(Stream.concat(alternatives.stream(), other.alternatives.stream())
                .toList());
    }

    private record Comparison(String key, String literal) {

        boolean holds(Object value) {
            return switch (literal.charAt(0)) {
                case '"' -> literal.substring(1, literal.length() - 1).equals(value);
                case 't', 'f' -> Objects.equals(Boolean.valueOf(literal), value);
                case 'n' -> value == null;
                default ->
                    value instanceof Number n
                            && new BigDecimal(String.valueOf(n)).compareTo(new BigDecimal(literal)) == 0;
            };
        }
    }

    /** {@code and} binds closer than {@code or}. */
    private static final class Reader {

        private final Matcher comparison;
        private final Matcher word;
        private final int end;
        private int at;

        Reader(String text) {
            comparison = COMPARISON.matcher(text);
            word = WORD.matcher(text);
            end = text.length();
        }

        Condition read() {
            List<List<Comparison>> alternatives = new ArrayList<>();
            alternatives.add(new ArrayList<>(List.of(comparison())));
            while (at < end) {
                if ("or".equals(word())) {
                    alternatives.add(new ArrayList<>());
                }
                alternatives.get(alternatives.size() - 1).add(comparison());
            }
            return new Condition(alternatives);
        }

        private Comparison comparison() {
            Matcher found = next(comparison);
            return new Comparison(found.group(1), found.group(2));
        }

        private String word() {
            return next(word).group(1);
        }

        private Matcher next(Matcher wanted) {
            if (!wanted.region(at, end).lookingAt()) {
                throw new IllegalArgumentException("not a comparison at " + at);
            }
            at = wanted.end();
            return wanted;
        }
    }
}
