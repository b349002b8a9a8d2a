package cn.rongjiu.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What no office may change: which terms there are, and the lengths that law sets (T15–T25, T29–T31). */
final class Statute {

    /** Filed in the time of the person, or decided in the time of the authority. */
    enum Side {
        FILING,
        DECIDING
    }

    /** @param term null where the law sets no limit */
    record Limit(Term term, Side side) {

        /** An authority may be faster than the law; a person's time is exactly the law's. */
        boolean allows(Term configured) {
            if (term == null || configured == null || side == Side.FILING) {
                return term == null ? configured == null : term.equals(configured);
            }
            return configured.unit() == term.unit() && configured.amount() <= term.amount();
        }
    }

    private static final Map<String, Limit> LIMITS = Map.ofEntries(
            Map.entry("T15", filing("30 CD")),
            Map.entry("T16", deciding("30 CD")),
            Map.entry("T17", filing("15 CD")),
            Map.entry("T17-direct", filing("30 CD")),
            Map.entry("T18", deciding("60 CD")),
            Map.entry("T18-extension", deciding("30 CD")),
            Map.entry("T19", filing("1 M")),
            Map.entry("T19-decide", deciding("1 M")),
            Map.entry("T20", filing("1 M")),
            Map.entry("T20-decide", deciding("2 M")),
            Map.entry("T21", filing("1 M")),
            Map.entry("T21-decide", deciding("1 M")),
            Map.entry("T22", new Limit(null, Side.FILING)),
            Map.entry("T22-reexamine", deciding("3 M")),
            Map.entry("T23", deciding("15 WD")),
            Map.entry("T24", deciding("15 WD")),
            Map.entry("T25", deciding("5 WD")),
            Map.entry("T29", deciding("1 M")),
            Map.entry("T30", deciding("1 M")),
            Map.entry("T30-longest", deciding("6 M")),
            Map.entry("T31", deciding("6 M")));

    private Statute() {}

    /** Every code the procedure knows; each must have its row, and no other may. */
    static Set<String> codes() {
        List<String> codes = new ArrayList<>(LIMITS.keySet());
        IntStream.rangeClosed(1, 40).mapToObj("T%02d"::formatted).forEach(codes::add);
        codes.addAll(List.of("T10-receipt", "T17a", "T17b"));
        return new TreeSet<>(codes);
    }

    /** The law's limit, null when the office sets the term. */
    static Limit limit(String code) {
        return LIMITS.get(code);
    }

    private static Limit filing(String term) {
        return new Limit(Term.parse(term), Side.FILING);
    }

    private static Limit deciding(String term) {
        return new Limit(Term.parse(term), Side.DECIDING);
    }
}
