package cn.rongjiu.publicity;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.notice.Notices;
import cn.rongjiu.publicity.Objection.Outcome;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P7, T11: every objection is examined and answered with reasons (W48). */
@Component("handleObjection")
class HandleObjection implements HumanStep {

    private final ObjectionMapper mapper;
    private final CaseClock clock;
    private final Notices notices;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    HandleObjection(
            ObjectionMapper mapper,
            CaseClock clock,
            Notices notices,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.clock = clock;
        this.notices = notices;
        this.time = time;
        this.events = events;
    }

    @Override
    public void keep(Submission handling) {
        Objection objection = mapper.find((String) handling.step().variables().apply(PublicityProcess.OBJECTION));
        Outcome outcome = Outcome.valueOf(handling.text("objectionOutcome"));
        String answer = handling.text("objectionOutcomeReason");
        mapper.answer(objection.objectionId(), outcome, answer, handling.actor(), time.now());
        clock.stop(objection.caseNumber(), objection.personId(), objection.term(), time.today(), "异议已答复");
        notices.send(
                "objection-answered",
                objection.caseNumber(),
                objection.personId(),
                objection.answerGoesTo(),
                Map.of(
                        "receivedOn",
                        objection.registeredAt().toLocalDate(),
                        "outcome",
                        outcome.label(),
                        "reason",
                        answer),
                objection.objectionId());
        events.publishEvent(new CaseEvent(
                objection.caseNumber(),
                objection.personId(),
                CaseEvent.Kind.DECISION,
                "objection",
                Map.of("objectionId", objection.objectionId(), "outcome", outcome.name()),
                answer));
    }
}
