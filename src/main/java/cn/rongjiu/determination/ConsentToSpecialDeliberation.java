package cn.rongjiu.determination;

import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Submission;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** D1, P99: the party committee consents to special deliberation, or does not. */
@Component("consentToSpecialDeliberation")
class ConsentToSpecialDeliberation implements HumanStep {

    private final ConsentMapper mapper;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    ConsentToSpecialDeliberation(ConsentMapper mapper, OfficeTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.time = time;
        this.events = events;
    }

    @Override
    public void keep(Submission consent) {
        boolean granted = consent.flag("committeeConsent");
        mapper.insert(new Consent(
                Ids.next(),
                consent.step().caseNumber(),
                consent.step().personId(),
                consent.step().investigationRound(),
                granted,
                consent.actor(),
                time.now()));
        events.publishEvent(new CaseEvent(
                consent.step().caseNumber(),
                consent.step().personId(),
                CaseEvent.Kind.DECISION,
                "committeeConsent",
                Map.of("granted", granted),
                consent.text("committeeConsentReason")));
    }
}
