package cn.rongjiu.lists;

import java.util.Collection;
import java.util.List;

/**
 * What the proven items of the negative list mean (D1); the inputs of {@code negative-gate} and {@code transfer-gate}.
 *
 * @param transferItem one of them goes to accountability (P12)
 */
public record NegativeHits(boolean absoluteHit, boolean relativeHit, boolean transferItem) {

    /** Only items in force count: a code that was on no list then cannot exclude tolerance. */
    public static NegativeHits of(Collection<String> proven, List<ListItem> inForce) {
        List<ListItem> hits =
                inForce.stream().filter(item -> proven.contains(item.code())).toList();
        return new NegativeHits(
                hits.stream().anyMatch(ListItem::absolute),
                hits.stream().anyMatch(item -> !item.absolute()),
                hits.stream().anyMatch(ListItem::transfer));
    }

    /** That of the two which bars less, this one when they bar alike; whether it goes to accountability stays (E16). */
    NegativeHits orMoreLenient(NegativeHits other) {
        NegativeHits lenient = other.weight() < weight() ? other : this;
        return new NegativeHits(lenient.absoluteHit, lenient.relativeHit, transferItem);
    }

    private int weight() {
        if (absoluteHit) {
            return 2;
        }
        return relativeHit ? 1 : 0;
    }
}
