package cn.rongjiu.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Tells what was done at the first place where a chain does not hold; looks at the whole chain for what was moved. */
final class Diagnosis {

    private final Chain chain;
    private final List<Entry> rows;
    private final Head head;

    /** @param head null when it is missing */
    Diagnosis(Chain chain, List<Entry> rows, Head head) {
        this.chain = chain;
        this.rows = rows;
        this.head = head;
    }

    BadEntry at(String caseNumber, long seq) {
        Optional<Entry> there = rows.stream().filter(row -> row.seq() == seq).findFirst();
        if (isTrusted() && seq > head.seq()) {
            return inserted(
                    there.or(() -> rows.stream().filter(row -> row.seq() > seq).findFirst())
                            .orElseThrow());
        }
        Optional<Entry> genuine = bornAt(seq).filter(row -> row.seq() != seq).findFirst();
        return there.map(row -> instead(row, genuine.isPresent()))
                .or(() -> genuine.map(row -> BadEntry.seen(row, seq, Damage.REORDERED)))
                .orElseGet(() -> BadEntry.missing(caseNumber, seq, Damage.DELETED));
    }

    /** An entry where none may be. */
    static BadEntry inserted(Entry row) {
        return BadEntry.seen(row, row.seq(), Damage.INSERTED);
    }

    /** @param displaced whether what belongs here is found elsewhere */
    private BadEntry instead(Entry row, boolean displaced) {
        if (chain.isGenuine(row)) {
            return BadEntry.seen(row, row.seq(), Damage.REWRITTEN);
        }
        boolean moved = isMoved(row);
        if (displaced) {
            return BadEntry.seen(row, row.seq(), moved ? Damage.REORDERED : Damage.INSERTED);
        }
        return moved
                ? BadEntry.missing(row.caseNumber(), row.seq(), Damage.DELETED)
                : BadEntry.seen(row, row.seq(), Damage.EDITED);
    }

    /** Whether this is the one copy of an entry that belongs elsewhere. */
    private boolean isMoved(Entry row) {
        return LongStream.rangeClosed(1, last())
                .filter(seq -> isBornAt(row, seq))
                .anyMatch(seq -> bornAt(seq).count() == 1);
    }

    private Stream<Entry> bornAt(long seq) {
        return rows.stream().filter(row -> isBornAt(row, seq));
    }

    private boolean isBornAt(Entry row, long seq) {
        return chain.link(row.at(seq)).hash().equals(row.hash());
    }

    /** No entry can have been written after this one; a forged number must not send us on without end. */
    private long last() {
        return isTrusted() ? head.seq() : 2L * rows.size() + 1000;
    }

    private boolean isTrusted() {
        return head != null && chain.isSealed(head);
    }
}
