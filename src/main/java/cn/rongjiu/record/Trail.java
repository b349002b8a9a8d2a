package cn.rongjiu.record;

import java.util.Optional;

/** How far a chain has been followed. */
final class Trail {

    private final String caseNumber;
    private final Chain chain;
    private final Sealed sealed;
    private long seq;
    private String hash = Chain.BEGINNING;

    Trail(String caseNumber, Chain chain, Sealed sealed) {
        this.caseNumber = caseNumber;
        this.chain = chain;
        this.sealed = sealed;
    }

    String caseNumber() {
        return caseNumber;
    }

    /** Number of the last entry confirmed. */
    long seq() {
        return seq;
    }

    boolean leadsTo(Entry entry) {
        return entry.seq() == seq + 1 && entry.previousHash().equals(hash) && chain.isGenuine(entry);
    }

    boolean wasSealedOtherwise(Entry entry) {
        return sealed.contradict(entry);
    }

    void goOn(Entry entry) {
        seq = entry.seq();
        hash = entry.hash();
    }

    /** What seals and head say against a chain that ends here; the seals know more, for the head can be lost too. */
    Optional<BadEntry> end(End end) {
        if (seq == 0 && sealed.last() > 0 && end.isLost()) {
            return Optional.of(BadEntry.missing(caseNumber, 1, Damage.ERASED));
        }
        return (seq < sealed.last() ? Optional.of(Damage.TRUNCATED) : end.damageAfter(seq, hash, chain))
                .map(damage -> BadEntry.missing(caseNumber, seq + 1, damage));
    }
}
