package cn.rongjiu.record;

import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an entry for each event, in the transaction of the step: they are kept together or not at all. */
@Component
class RecordKeeper {

    private final RecordMapper entries;
    private final Heads heads;
    private final Chain chain;
    private final Actor actor;
    private final OfficeTime time;

    RecordKeeper(RecordMapper entries, Heads heads, Chain chain, Actor actor, OfficeTime time) {
        this.entries = entries;
        this.heads = heads;
        this.chain = chain;
        this.actor = actor;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(CaseEvent event) {
        Head head = heads.lock(Objects.requireNonNullElse(event.caseNumber(), CaseRecord.OUTSIDE_CASES));
        Entry entry = chain.link(entry(event, head));
        entries.append(entry);
        heads.moveTo(chain.head(entry.caseNumber(), entry.seq(), entry.hash()));
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
