package cn.rongjiu.rectification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P10: with the decision the correction it ordered falls away; what the unit had done stays on file. */
@Component("cancelCorrection")
class CancelCorrection {

    private static final String REASON = "原决定已被变更或者撤销";

    private final CorrectionMapper mapper;
    private final CorrectionLetters letters;
    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    CancelCorrection(
            CorrectionMapper mapper,
            CorrectionLetters letters,
            CaseFiles files,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.letters = letters;
        this.files = files;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    /** One that was inspected already stays as it is. */
    void cancel(String personId) {
        stopClocks(files.person(personId));
        mapper.open(personId).forEach(this::close);
    }

    private void stopClocks(Person person) {
        LocalDate today = time.today();
        for (String term : List.of(
                RectificationProcess.NOTICE_TERM,
                RectificationProcess.CORRECTION_TERM,
                RectificationProcess.INSPECTION_TERM)) {
            if (clock.isOpen(person.caseNumber(), person.personId(), term)) {
                clock.stop(person.caseNumber(), person.personId(), term, today, REASON);
            }
        }
    }

    private void close(CorrectionRound round) {
        mapper.close(round.closed(CorrectionResult.CANCELLED, REASON, null, time.now()));
        letters.send("correction-cancelled", round, round.correctionId(), Map.of("reason", REASON));
        events.publishEvent(new CaseEvent(
                round.caseNumber(),
                round.personId(),
                CaseEvent.Kind.DECISION,
                "correctionResult",
                Map.of("round", round.round(), "result", CorrectionResult.CANCELLED.name()),
                REASON));
    }
}
