package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the reports on record once all are in (W34); of a void evaluation nobody ever learns the scores (E26). */
@Component
class EvaluationUnsealing {

    private final Documents documents;
    private final EvaluatorAlarm alarm;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    EvaluationUnsealing(
            Documents documents,
            EvaluatorAlarm alarm,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.alarm = alarm;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    void open(Commission commission) {
        Mandate mandate = commission.mandate();
        clock.stop(mandate.caseNumber(), mandate.personId(), Evaluations.TERM, time.today(), "评价意见已全部提交");
        if (commission.isVoid()) {
            tell(
                    mandate,
                    "evaluationVoid",
                    Map.of("mandate", mandate.ordinal(), "conflicts", conflicts(commission)),
                    null);
            alarm.ring(mandate.caseNumber(), mandate.appealId());
        } else {
            commission.evaluations().forEach(evaluation -> open(mandate, evaluation));
        }
    }

    private void open(Mandate mandate, Evaluation evaluation) {
        documents.register(
                "W34", mandate.caseNumber(), mandate.personId(), null, time.today(), evaluation.evaluationId());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("mandate", mandate.ordinal());
        details.put("evaluator", evaluation.evaluator());
        details.put("scoreForeseeability", evaluation.scoreForeseeability());
        details.put("scoreLoss", evaluation.scoreLoss());
        details.put("scoreRecovery", evaluation.scoreRecovery());
        tell(mandate, "evaluation", details, evaluation.report());
    }

    private static List<String> conflicts(Commission commission) {
        return commission.evaluations().stream()
                .filter(Evaluation::hasConflict)
                .map(Evaluation::evaluator)
                .toList();
    }

    private void tell(Mandate mandate, String subject, Map<String, ?> details, String reason) {
        events.publishEvent(new CaseEvent(
                mandate.caseNumber(), mandate.personId(), CaseEvent.Kind.DECISION, subject, details, reason));
    }
}
