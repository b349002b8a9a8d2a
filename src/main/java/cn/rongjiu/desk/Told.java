package cn.rongjiu.desk;

import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.notice.Notice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the persons of a case know. A decision (W22, W23) has reached its person when a proof of service (W25) followed
 * it, and stays served whatever becomes of him afterwards (P8). Of his transfer a person learns when the receiver has
 * signed (P12, 1.5 no. 7).
 *
 * @param unserved the ids of the decisions that wait for their proof
 * @param newest whether the newest decision of each person is served
 * @param transferred the persons who were told of their transfer
 */
record Told(Set<String> unserved, Map<String, Boolean> newest, Set<String> transferred) {

    static final String OF_TRANSFER = "person-transferred";

    private static final Set<String> DECISIONS = Set.of("W22", "W23");
    private static final String PROOF = "W25";
    private static final String REMEDY = "W35";
    private static final String OF_REMEDY = "appeal-decided";

    /** Both in the order in which they were registered. */
    static Told of(List<RegisteredDocument> documents, List<Notice> notices) {
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
        documents.stream()
                .filter(document -> REMEDY.equals(document.code()) && !isTold(OF_REMEDY, document, notices))
                .forEach(document -> unserved.add(document.documentId()));
        Set<String> transferred = notices.stream()
                .filter(notice -> OF_TRANSFER.equals(notice.template()))
                .map(Notice::personId)
                .collect(Collectors.toSet());
        return new Told(unserved, newest, transferred);
    }

    /** The letter about a remedy's decision (W35) goes out with its service and names its number. */
    private static boolean isTold(String template, RegisteredDocument document, List<Notice> notices) {
        return notices.stream()
                .anyMatch(notice ->
                        template.equals(notice.template()) && notice.body().contains(document.number()));
    }

    boolean isUnserved(RegisteredDocument document) {
        return unserved.contains(document.documentId());
    }

    boolean isNewestServed(String personId) {
        return newest.getOrDefault(personId, false);
    }

    boolean isDecided(String personId) {
        return newest.containsKey(personId);
    }

    boolean awaitsService(String personId) {
        return !newest.getOrDefault(personId, true);
    }

    boolean knowsTransfer(String personId) {
        return transferred.contains(personId);
    }
}
