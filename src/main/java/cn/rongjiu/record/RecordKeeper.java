package cn.rongjiu.record;

import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an entry for each event, in the transaction of the step: they are kept together or not at all. */
@Component
class RecordKeeper {

    private final RecordMapper entries;
    private final HeadMapper heads;
    private final Chain chain;
    private final Actor actor;
    private final OfficeTime time;

    RecordKeeper(RecordMapper entries, HeadMapper heads, Chain chain, Actor actor, OfficeTime time) {
        this.entries = entries;
        this.heads = heads;
        this.chain = chain;
        this.actor = actor;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(CaseEvent event) {
        Head head = lock(Objects.requireNonNullElse(event.caseNumber(), CaseRecord.OUTSIDE_CASES));
        Entry entry = chain.link(entry(event, head));
        entries.append(entry);
        heads.move(chain.head(entry.caseNumber(), entry.seq(), entry.hash()));
    }

    /** Only steps of the same case wait here for one another. A forged head must not become a good one. */
    private Head lock(String caseNumber) {
        Head head = heads.lock(caseNumber);
        if (head == null) {
            begin(caseNumber);
            head = heads.lock(caseNumber);
        }
        if (!chain.isSealed(head)) {
            throw new IllegalStateException("the record of case " + caseNumber
                    + " was changed outside the program, or rongjiu.record.key is not the key it was written with");
        }
        return head;
    }

    private void begin(String caseNumber) {
        try {
            heads.begin(chain.head(caseNumber, 0, Chain.BEGINNING));
        } catch (DuplicateKeyException someoneElseBegan) {
            // his head has been committed: it is locked and used like any other
        }
    }

    private Entry entry(CaseEvent event, Head head) {
        Map<String, ?> details = Objects.requireNonNullElse(event.details(), Map.of());
        return new Entry(
                head.caseNumber(),
                head.seq() + 1,
                event.kind().name(),
                event.personId(),
                actor.id(),
                details.get("onBehalfOf") instanceof String person ? person : null,
                time.now(),
                event.subject(),
                Canonical.json(details),
                event.reason(),
                head.hash(),
                null);
    }
}
