package cn.rongjiu.lists;

import java.util.Collection;
import java.util.List;

/**
 * What the proven items of the positive list mean.
 *
 * @param hit one of them is in force
 * @param needsConsent all of them count only with the consent of the party committee (P99 alone)
 */
public record PositiveHits(boolean hit, boolean needsConsent) {

    public static PositiveHits of(Collection<String> proven, List<ListItem> inForce) {
        List<ListItem> hits =
                inForce.stream().filter(item -> proven.contains(item.code())).toList();
        return new PositiveHits(
                !hits.isEmpty(), !hits.isEmpty() && hits.stream().allMatch(ListItem::consent));
    }

    /** That of the two which tolerates more, this one when they tolerate alike (E16). */
    PositiveHits orMoreLenient(PositiveHits other) {
        return other.weight() > weight() ? other : this;
    }

    private int weight() {
        if (!hit) {
            return 0;
        }
        return needsConsent ? 1 : 2;
    }

    /**
     * The input {@code positiveHit} of {@code recommended-grade}.
     *
     * @param committeeConsent null while the committee has not been asked
     */
    public boolean positiveHit(Boolean committeeConsent) {
        return hit && (!needsConsent || Boolean.TRUE.equals(committeeConsent));
    }
}
