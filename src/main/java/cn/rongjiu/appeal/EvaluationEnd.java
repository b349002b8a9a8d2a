package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** An evaluation ends with an objection to those who were asked; what is in stays sealed for good. */
@Component
class EvaluationEnd {

    private final EvaluationMapper mapper;
    private final EvaluationLetters letters;
    private final EvaluatorAlarm alarm;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    EvaluationEnd(
            EvaluationMapper mapper,
            EvaluationLetters letters,
            EvaluatorAlarm alarm,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.letters = letters;
        this.alarm = alarm;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    void objected(Mandate mandate, List<String> handlers, EvaluatorObjection objection, String by) {
        mapper.object(mandate.mandateId(), by, time.today(), objection.evaluator(), objection.reason());
        clock.stop(mandate.caseNumber(), mandate.personId(), Evaluations.TERM, time.today(), "评价人被异议");
        List<String> concerned = objection.evaluator() == null
                ? mapper.evaluations(mandate.mandateId()).stream()
                        .map(Evaluation::evaluator)
                        .toList()
                : List.of(objection.evaluator());
        events.publishEvent(new CaseEvent(
                mandate.caseNumber(),
                mandate.personId(),
                CaseEvent.Kind.DECISION,
                "objectToEvaluator",
                Map.of("name", "对评价人提出异议", "mandate", mandate.ordinal(), "evaluators", concerned),
                objection.reason()));
        letters.objected(mandate, concerned, handlers, objection.reason());
        alarm.ring(mandate.caseNumber(), mandate.appealId());
    }
}
