package cn.rongjiu.rectification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P9: the notice goes out (W26), with a proposal where the rule itself has a gap (W30); T13 begins. */
@Component("issueCorrectionNotice")
class IssueCorrectionNotice implements JavaDelegate {

    private final Corrections corrections;
    private final CorrectionMapper mapper;
    private final CorrectionWords words;
    private final CorrectionLetters letters;
    private final Documents documents;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    IssueCorrectionNotice(
            Corrections corrections,
            CorrectionMapper mapper,
            CorrectionWords words,
            CorrectionLetters letters,
            Documents documents,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.mapper = mapper;
        this.words = words;
        this.letters = letters;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CorrectionRound round = corrections.newest((String) execution.getVariable(RectificationProcess.PERSON));
        LocalDate on = round.orderedAt().toLocalDate();
        String number = register("W26", round, on);
        clock.stop(round.caseNumber(), round.personId(), RectificationProcess.NOTICE_TERM, on, "已发出整改通知");
        if (round.chosen().isEmpty()) {
            close(round, number);
        } else {
            demand(round, number, on);
        }
    }

    private void demand(CorrectionRound round, String number, LocalDate on) {
        if (round.chosen().contains(CorrectionItem.RULES)) {
            register("W30", round, on);
        }
        clock.start(round.caseNumber(), round.personId(), RectificationProcess.CORRECTION_TERM, on, "发出整改通知");
        LocalDate due = clock.dueOn(round.caseNumber(), round.personId(), RectificationProcess.CORRECTION_TERM);
        letters.send(
                "correction-ordered",
                round,
                round.correctionId(),
                Map.of("documentNumber", number, "correction", words.demand(round), "dueOn", due));
    }

    /** D9: nothing is left to repair; what was learnt from the error stays on file. */
    private void close(CorrectionRound round, String number) {
        mapper.close(round.closed(CorrectionResult.UNNEEDED, null, null, round.orderedAt()));
        letters.send(
                "correction-unneeded",
                round,
                round.correctionId(),
                Map.of("documentNumber", number, "correction", round.reflection()));
        events.publishEvent(new CaseEvent(
                round.caseNumber(),
                round.personId(),
                CaseEvent.Kind.DECISION,
                "correctionResult",
                Map.of("round", round.round(), "result", CorrectionResult.UNNEEDED.name()),
                round.reflection()));
    }

    private String register(String code, CorrectionRound round, LocalDate on) {
        return documents
                .register(code, round.caseNumber(), round.personId(), null, on, round.correctionId())
                .number();
    }
}
