package cn.rongjiu.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the genuine seals of one chain say of its entries. */
final class Sealed {

    private final Map<Long, Set<String>> hashes;

    Sealed(List<Seal> seals, Chain chain) {
        hashes = seals.stream()
                .filter(chain::isGenuine)
                .collect(Collectors.groupingBy(Seal::seq, Collectors.mapping(Seal::hash, Collectors.toSet())));
    }

    boolean contradict(Entry entry) {
        return hashes.getOrDefault(entry.seq(), Set.of()).stream().anyMatch(hash -> !hash.equals(entry.hash()));
    }

    /** Number of the last entry that was ever sealed, 0 when none was. */
    long last() {
        return hashes.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
