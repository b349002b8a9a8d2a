package cn.rongjiu.authority;

import java.util.Set;

/**
 * How much of a case a person may read.
 *
 * @param personIds the persons whose part he may read, when only {@link Kind#OWN} or {@link Kind#UNIT} affairs are open to him
 * @param ofWholeCase whether papers that concern the case as a whole are his affair
 */
public record Reading(Kind kind, Set<String> personIds, boolean ofWholeCase) {

    /**
     * Nothing; his own affairs; the affairs of those whose correction his unit carries out; the whole case as one who
     * works on it; every case.
     */
    public enum Kind {
        NONE,
        OWN,
        UNIT,
        HANDLER,
        ALL;

        /** Whether the work inside the office is open to him; from a party and his unit it is kept. */
        public boolean isInside() {
            return this == HANDLER || this == ALL;
        }
    }

    static final Reading NONE = new Reading(Kind.NONE, Set.of(), false);
    static final Reading HANDLER = new Reading(Kind.HANDLER, Set.of(), true);
    static final Reading ALL = new Reading(Kind.ALL, Set.of(), true);

    public boolean isNone() {
        return kind == Kind.NONE;
    }

    /** Whether this is a party. */
    public boolean isOwn() {
        return kind == Kind.OWN;
    }

    public boolean isInside() {
        return kind.isInside();
    }

    /** Whether papers about this person are open to him; null asks for those about the case as a whole (E7). */
    public boolean covers(String personId) {
        return switch (kind) {
            case NONE -> false;
            case OWN, UNIT -> personId == null ? ofWholeCase : personIds.contains(personId);
            case HANDLER, ALL -> true;
        };
    }
}
