package cn.rongjiu.record;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows the chain of seals, and compares it with the witness outside the database. */
@Component
class SealWalk {

    private static final int PAGE = 1000;

    private final SealMapper seals;
    private final HeadMapper heads;
    private final Chain chain;
    private final Witness witness;

    SealWalk(SealMapper seals, HeadMapper heads, Chain chain, Witness witness) {
        this.seals = seals;
        this.heads = heads;
        this.chain = chain;
        this.witness = witness;
    }

    /** @param begun whether there must be seals, because there are entries */
    @Transactional(readOnly = true)
    public SealsFound all(boolean begun) {
        Optional<Witness.Testimony> testimony = witness.last();
        Head before = heads.read(Seal.CHAIN);
        SealsFound found = follow();
        if (found.bad() != null) {
            return found;
        }
        End end = new End(before, heads.read(Seal.CHAIN));
        boolean cut = begun && end.isLost()
                || end.damageAfter(found.seals(), found.lastSeal(), chain).isPresent()
                || testimony.filter(told -> told.sealNo() > found.seals()).isPresent();
        if (cut) {
            return found.but(found.seals() + 1);
        }
        return testimony
                .filter(this::isContradicted)
                .map(told -> found.but(told.sealNo()))
                .orElse(found);
    }

    private SealsFound follow() {
        SealsFound found = SealsFound.NOTHING;
        List<Seal> page;
        do {
            page = seals.after(found.seals(), PAGE);
            for (Seal seal : page) {
                if (!found.leadsTo(seal) || !chain.isGenuine(seal)) {
                    return found.but(found.seals() + 1);
                }
                found = found.plus(seal);
            }
        } while (page.size() == PAGE);
        return found;
    }

    private boolean isContradicted(Witness.Testimony told) {
        return seals.after(told.sealNo() - 1, 1).stream()
                .noneMatch(seal -> seal.sealNo() == told.sealNo() && seal.seal().equals(told.seal()));
    }
}
