package cn.rongjiu.record;

import java.time.LocalDateTime;

/**
 * What following the seals found.
 *
 * @param seals how many hold
 * @param since time of the first, null when nothing is sealed
 * @param last time of the last that holds
 * @param lastSeal its value (zeros before the first), to compare with a copy kept elsewhere
 * @param bad the first seal that does not hold, null when all do
 */
public record SealsFound(long seals, LocalDateTime since, LocalDateTime last, String lastSeal, BadEntry bad) {

    static final SealsFound NOTHING = new SealsFound(0, null, null, Chain.BEGINNING, null);

    boolean leadsTo(Seal seal) {
        return seal.sealNo() == seals + 1 && seal.previousSeal().equals(lastSeal);
    }

    SealsFound plus(Seal seal) {
        LocalDateTime first = since == null ? seal.sealedAt() : since;
        return new SealsFound(seal.sealNo(), first, seal.sealedAt(), seal.seal(), null);
    }

    /** In Chinese, for a sentence on what else holds. */
    String agreement() {
        return seals == 0 ? "尚未封存" : "与 " + seals + " 号封存一致";
    }

    SealsFound but(long badSeal) {
        return new SealsFound(seals, since, last, lastSeal, BadEntry.seal(badSeal));
    }
}
