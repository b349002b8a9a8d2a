package cn.rongjiu.record;

import java.util.Optional;

/**
 * The end of a chain as its head tells, read before and after the entries: nobody is held up meanwhile, so that entries
 * may have been added in between.
 */
record End(Head before, Head after) {

    boolean isLost() {
        return before == null && after == null;
    }

    /** What the head says against a chain whose last entry is this one. */
    Optional<Damage> damageAfter(long seq, String hash, Chain chain) {
        if (isLost() && seq == 0) {
            return Optional.empty();
        }
        if (after == null || !chain.isSealed(after) || before != null && !chain.isSealed(before)) {
            return Optional.of(Damage.HEAD_BROKEN);
        }
        if (before != null && seq < before.seq()) {
            return Optional.of(Damage.TRUNCATED);
        }
        boolean fits = seq < after.seq() || seq == after.seq() && hash.equals(after.hash());
        return fits ? Optional.empty() : Optional.of(Damage.HEAD_BROKEN);
    }
}
