package cn.rongjiu.record;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The record as readers see it. */
@Service
public class CaseRecord {

    /** Stands for the case number in the chain of configuration and operators. */
    public static final String OUTSIDE_CASES = "-";

    private final RecordMapper entries;
    private final HeadMapper heads;
    private final Chain chain;
    private final Walk walk;
    private final SealWalk seals;

    CaseRecord(RecordMapper entries, HeadMapper heads, Chain chain, Walk walk, SealWalk seals) {
        this.entries = entries;
        this.heads = heads;
        this.chain = chain;
        this.walk = walk;
        this.seals = seals;
    }

    /** The entries in their order; empty when there is no such case. */
    public List<Entry> of(String caseNumber) {
        return entries.of(caseNumber);
    }

    /**
     * Follows the chain of a case from its beginning to its head, and compares it with what was sealed of it. A case
     * begins with its first entry: without any, they are gone.
     */
    public Verification verify(String caseNumber) {
        Verification found = walk.of(caseNumber);
        return found.isSound() && found.sound() == 0 && !OUTSIDE_CASES.equals(caseNumber)
                ? new Verification(caseNumber, 0, BadEntry.missing(caseNumber, 1, Damage.ERASED))
                : found;
    }

    /** The same for every chain, and for the seals themselves. */
    public Survey verifyAll() {
        List<String> chains = entries.chains(Seal.CHAIN);
        List<BadEntry> damaged = new ArrayList<>();
        long sound = 0;
        for (String name : chains) {
            Verification found = walk.of(name);
            sound += found.sound();
            if (!found.isSound()) {
                damaged.add(found.bad());
            }
        }
        SealsFound sealed = seals.all(!chains.isEmpty());
        if (sealed.bad() != null) {
            damaged.add(sealed.bad());
        }
        return new Survey(chains.size(), sound, sealed, List.copyOf(damaged));
    }

    boolean knows(String caseNumber) {
        return entries.chains(Seal.CHAIN).contains(caseNumber);
    }

    /** Whether anything was written with the key we have; if nothing was, it is the key that is wrong. */
    boolean isOurs() {
        List<Head> all = heads.all();
        return all.isEmpty() || all.stream().anyMatch(chain::isSealed);
    }
}
