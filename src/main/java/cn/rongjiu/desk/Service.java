package cn.rongjiu.desk;

import cn.rongjiu.document.RegisteredDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which decisions (W22, W23) have reached their persons: those that a proof of service (W25) followed. Whatever becomes
 * of the person afterwards, what was served stays served (P8).
 *
 * @param unserved the ids of the decisions that wait for their proof
 * @param newest whether the newest decision of each person is served
 */
record Service(Set<String> unserved, Map<String, Boolean> newest) {

    private static final Set<String> DECISIONS = Set.of("W22", "W23");
    private static final String PROOF = "W25";

    /** @param documents in the order of their registration */
    static Service of(List<RegisteredDocument> documents) {
        Map<String, Set<String>> waiting = new HashMap<>();
        Map<String, Boolean> newest = new HashMap<>();
        for (RegisteredDocument document : documents) {
            if (DECISIONS.contains(document.code())) {
                waiting.computeIfAbsent(document.personId(), person -> new HashSet<>())
                        .add(document.documentId());
                newest.put(document.personId(), false);
            } else if (PROOF.equals(document.code())) {
                waiting.remove(document.personId());
                newest.put(document.personId(), true);
            }
        }
        Set<String> unserved = new HashSet<>();
        waiting.values().forEach(unserved::addAll);
        return new Service(unserved, newest);
    }

    boolean isUnserved(RegisteredDocument document) {
        return unserved.contains(document.documentId());
    }

    boolean isNewestServed(String personId) {
        return newest.getOrDefault(personId, false);
    }
}
