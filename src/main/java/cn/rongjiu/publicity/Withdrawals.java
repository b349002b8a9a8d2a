package cn.rongjiu.publicity;

import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Messages;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** P7, E13: what must not be read is taken down at once; in its place stands that, when and why it was. */
@Component
class Withdrawals {

    private final PublicationMapper mapper;
    private final Publications publications;
    private final CaseIdentities identities;
    private final Messages messages;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    Withdrawals(
            PublicationMapper mapper,
            Publications publications,
            CaseIdentities identities,
            Messages messages,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.publications = publications;
        this.identities = identities;
        this.messages = messages;
        this.time = time;
        this.events = events;
    }

    @Transactional
    public void withdraw(Publication notice, String reason, String actor) {
        identities.of(notice.caseNumber()).foundIn(reason).ifPresent(sentence -> {
            throw Refusal.ofFields(Map.of("reason", "撤回理由 reason 会留在公示页上，" + sentence));
        });
        requireOpen(notice);
        mapper.withdraw(notice.publicationId(), actor, time.now(), reason);
        events.publishEvent(new CaseEvent(
                notice.caseNumber(),
                notice.personId(),
                CaseEvent.Kind.DECISION,
                "withdrawNotice",
                Map.of("publicationId", notice.publicationId()),
                reason));
        if (!messages.tell(PublicityProcess.NOTICE_WITHDRAWN, notice.caseNumber(), notice.personId(), Map.of())) {
            throw over();
        }
    }

    private void requireOpen(Publication notice) {
        if (notice.state() == Publication.State.WITHDRAWN) {
            throw Refusal.conflict("公示已经撤回，不用再次撤回。");
        }
        if (!notice.isPublished()) {
            throw Refusal.conflict("公示还没有发布；不宜公开的，请在保密审查时不予准许。");
        }
        if (!publications.isOpen(notice)) {
            throw over();
        }
    }

    private static Refusal over() {
        return Refusal.conflict("公示期已经届满，公示内容已不再显示，不用撤回。");
    }
}
