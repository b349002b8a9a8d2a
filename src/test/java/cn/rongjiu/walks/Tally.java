package cn.rongjiu.walks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often the walks came by what: without it a generator could turn dull and nobody would notice. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** What never occurred. */
    List<String> missing(Collection<String> expected) {
        return expected.stream().filter(what -> of(what) == 0).sorted().toList();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> "%6d  %s".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
