package cn.rongjiu.record;

import cn.rongjiu.engine.OfficeTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals the ends of all chains that have moved. Only another sealing waits for it, never a step. */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final SealMapper seals;
    private final Heads heads;
    private final Chain chain;
    private final OfficeTime time;

    Sealing(SealMapper seals, Heads heads, Chain chain, OfficeTime time) {
        this.seals = seals;
        this.heads = heads;
        this.chain = chain;
        this.time = time;
    }

    /** The last of the new seals, empty when nothing has moved. */
    @Transactional
    public Optional<Seal> seal() {
        Head end = heads.lock(Seal.CHAIN);
        Seal last = null;
        for (Head moved : seals.unsealed(Seal.CHAIN)) {
            if (!chain.isSealed(moved)) {
                LOG.error(
                        "The head of the record of {} was changed outside the program; not sealed", moved.caseNumber());
                continue;
            }
            last = chain.seal(moved, end, time.now());
            seals.append(last);
            end = chain.head(Seal.CHAIN, last.sealNo(), last.seal());
        }
        if (last != null) {
            heads.moveTo(end);
        }
        return Optional.ofNullable(last);
    }
}
