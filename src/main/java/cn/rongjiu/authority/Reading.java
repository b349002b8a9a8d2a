package cn.rongjiu.authority;

import java.util.Set;

/**
 * How much of a case a person may read.
 *
 * @param personIds the persons whose part he may read, when only his {@link Kind#OWN} affairs are open to him
 * @param ofWholeCase whether papers that concern the case as a whole are his affair
 */
public record Reading(Kind kind, Set<String> personIds, boolean ofWholeCase) {

    /** Nothing; his own affairs; the whole case as one who works on it; every case. */
    public enum Kind {
        NONE,
        OWN,
        HANDLER,
        ALL
    }

    static final Reading NONE = new Reading(Kind.NONE, Set.of(), false);
    static final Reading HANDLER = new Reading(Kind.HANDLER, Set.of(), true);
    static final Reading ALL = new Reading(Kind.ALL, Set.of(), true);

    public boolean isNone() {
        return kind == Kind.NONE;
    }

    /** Whether this is a party, from whom the work inside the office is kept. */
    public boolean isOwn() {
        return kind == Kind.OWN;
    }

    /** Whether papers about this person are open to him; null asks for those about the case as a whole (E7). */
    public boolean covers(String personId) {
        return switch (kind) {
            case NONE -> false;
            case OWN -> personId == null ? ofWholeCase : personIds.contains(personId);
            case HANDLER, ALL -> true;
        };
    }
}
