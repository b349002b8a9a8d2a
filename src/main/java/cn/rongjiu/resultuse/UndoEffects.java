package cn.rongjiu.resultuse;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * P10, T17b: with the decision falls whatever was made of it. Measure and uses are marked as revoked, so that no period
 * bars the person any longer, and whoever had the letter is told that it is withdrawn.
 */
@Component("undoEffects")
class UndoEffects {

    private static final String REASON = "原决定已被变更或者撤销";

    private final ImposedMeasures measures;
    private final MeasureMapper mapper;
    private final UseNews news;
    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    UndoEffects(
            ImposedMeasures measures,
            MeasureMapper mapper,
            UseNews news,
            CaseFiles files,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.measures = measures;
        this.mapper = mapper;
        this.news = news;
        this.files = files;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    /** Of all measures of the person in this case; done a second time it finds nothing. */
    void undo(String personId) {
        Person person = files.person(personId);
        if (clock.isOpen(person.caseNumber(), personId, ResultUseProcess.RECEIPT_TERM)) {
            clock.stop(person.caseNumber(), personId, ResultUseProcess.RECEIPT_TERM, time.today(), REASON);
        }
        measures.inForce(personId).forEach(measure -> revoke(person, measure));
    }

    private void revoke(Person person, ImposedMeasure measure) {
        mapper.revoke(measure.measureId(), time.today());
        mapper.revokeEffects(measure.measureId());
        if (measure.letterNumber() != null) {
            news.withdraw(person, measure, REASON);
        }
        events.publishEvent(new CaseEvent(
                measure.caseNumber(),
                measure.personId(),
                CaseEvent.Kind.DECISION,
                "undoEffects",
                Map.of(
                        "measure", measure.measure().name(),
                        "revokedOn", time.today().toString()),
                REASON));
    }
}
