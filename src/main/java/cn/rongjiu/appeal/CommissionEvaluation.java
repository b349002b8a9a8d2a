package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P10: the panel asks third parties for their evaluation (W33); T39 begins. */
@Component("commissionEvaluation")
class CommissionEvaluation implements HumanStep {

    private static final String FIELD = "evaluators";

    private final Appeals appeals;
    private final Evaluations evaluations;
    private final EvaluationMapper mapper;
    private final EvaluationLetters letters;
    private final AppealRules rules;
    private final EvaluatorAlarm alarm;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    CommissionEvaluation(
            Appeals appeals,
            Evaluations evaluations,
            EvaluationMapper mapper,
            EvaluationLetters letters,
            AppealRules rules,
            EvaluatorAlarm alarm,
            Documents documents,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.appeals = appeals;
        this.evaluations = evaluations;
        this.mapper = mapper;
        this.letters = letters;
        this.rules = rules;
        this.alarm = alarm;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    /** The form's own list offers nobody who may not evaluate. */
    @Override
    public void check(Submission commission, Sentences sentences) {
        if (commission.choices(FIELD).size() != rules.evaluators()) {
            sentences.add(
                    FIELD,
                    alarm.objection(commission.step().caseNumber())
                            .orElse("“评价人”应当是 %d 名不同的人。".formatted(rules.evaluators())));
        }
    }

    @Override
    public void keep(Submission commission) {
        Step step = commission.step();
        Appeal appeal = appeals.running(step.caseNumber(), step.personId());
        List<String> chosen = commission.choices(FIELD);
        Mandate mandate = mandate(appeal, commission.actor());
        mapper.commission(mandate);
        chosen.forEach(evaluator -> mapper.ask(Ids.next(), mandate.mandateId(), evaluator));
        documents.register(
                "W33",
                mandate.caseNumber(),
                mandate.personId(),
                letters.names(chosen),
                time.today(),
                mandate.mandateId());
        clock.start(mandate.caseNumber(), mandate.personId(), Evaluations.TERM, time.today(), "委托第三方评价");
        events.publishEvent(new CaseEvent(
                mandate.caseNumber(),
                mandate.personId(),
                CaseEvent.Kind.DECISION,
                "evaluators",
                Map.of("mandate", mandate.ordinal(), FIELD, chosen),
                null));
        letters.commissioned(mandate, chosen);
        alarm.still(mandate.caseNumber(), mandate.appealId());
    }

    private Mandate mandate(Appeal appeal, String actor) {
        return new Mandate(
                Ids.next(),
                appeal.appealId(),
                appeal.caseNumber(),
                appeal.personId(),
                evaluations.of(appeal).size() + 1,
                actor,
                time.today(),
                null,
                null,
                null,
                null);
    }
}
