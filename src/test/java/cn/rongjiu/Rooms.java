package cn.rongjiu;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the rooms: each is a package, and each package is one of them. */
final class Rooms {

    static final Set<String> STAGES = Set.of(
            "start",
            "verification",
            "determination",
            "publicity",
            "resultuse",
            "rectification",
            "appeal",
            "transfer",
            "archive",
            "clarification",
            "riskfiling",
            "listrevision",
            "typicalcase",
            "reinstatement");
    static final Set<String> CONCEPTS =
            Set.of("casefile", "lists", "calendar", "authority", "record", "document", "notice");
    static final Set<String> READERS = Set.of("oversight", "desk", "portal");
    static final Set<String> GROUND = Set.of("engine", "security");

    /** Rooms that the plan names and nobody has built yet; a room leaves this list when it is built. */
    static final Set<String> NOT_BUILT_YET = Set.of(
            "clarification", "riskfiling", "listrevision", "typicalcase", "reinstatement", "oversight", "portal");

    private Rooms() {}

    static Set<String> all() {
        return Stream.of(STAGES, CONCEPTS, READERS, GROUND).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
