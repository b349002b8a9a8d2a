package cn.rongjiu.record;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows one chain from its beginning to its end, and holds nobody up: it locks nothing and writes nothing. */
@Component
class Walk {

    private static final int PAGE = 1000;

    private final RecordMapper entries;
    private final SealMapper seals;
    private final HeadMapper heads;
    private final Chain chain;

    Walk(RecordMapper entries, SealMapper seals, HeadMapper heads, Chain chain) {
        this.entries = entries;
        this.seals = seals;
        this.heads = heads;
        this.chain = chain;
    }

    @Transactional(readOnly = true)
    public Verification of(String caseNumber) {
        List<Seal> sealed = seals.of(caseNumber);
        Trail trail = new Trail(caseNumber, chain, new Sealed(sealed, chain));
        Head before = heads.read(caseNumber);
        return follow(trail)
                .or(() -> trail.end(new End(before, heads.read(caseNumber))))
                .or(() ->
                        entries.beforeTheFirst(caseNumber).stream().findFirst().map(Diagnosis::inserted))
                .or(() -> sealed.stream()
                        .filter(seal -> !chain.isGenuine(seal))
                        .findFirst()
                        .map(seal -> BadEntry.seal(seal.sealNo())))
                .map(bad -> new Verification(caseNumber, trail.seq(), bad))
                .orElseGet(() -> Verification.sound(caseNumber, trail.seq()));
    }

    private Optional<BadEntry> follow(Trail trail) {
        List<Entry> page;
        do {
            page = entries.after(trail.caseNumber(), trail.seq(), PAGE);
            for (Entry entry : page) {
                if (!trail.leadsTo(entry)) {
                    return Optional.of(diagnose(trail));
                }
                if (trail.wasSealedOtherwise(entry)) {
                    return Optional.of(BadEntry.seen(entry, entry.seq(), Damage.REWRITTEN));
                }
                trail.goOn(entry);
            }
        } while (page.size() == PAGE);
        return Optional.empty();
    }

    private BadEntry diagnose(Trail trail) {
        String caseNumber = trail.caseNumber();
        return new Diagnosis(chain, entries.of(caseNumber), heads.read(caseNumber)).at(caseNumber, trail.seq() + 1);
    }
}
