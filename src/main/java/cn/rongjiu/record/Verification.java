package cn.rongjiu.record;

/**
 * What following a chain found.
 *
 * @param sound the number of entries confirmed before the first bad one
 * @param firstBad number of the first entry that was edited, deleted, inserted or moved, 0 when there is none; one more
 *     than the last entry when the tail or the head itself is missing or was changed
 */
public record Verification(long sound, long firstBad) {

    static Verification sound(long entries) {
        return new Verification(entries, 0);
    }

    static Verification broken(long seq) {
        return new Verification(seq - 1, seq);
    }

    public boolean isSound() {
        return firstBad == 0;
    }
}
