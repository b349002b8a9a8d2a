package cn.rongjiu.rectification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** T13, E25: the time to correct is extended once a round; whoever needs more asks the party committee. */
@Component
class CorrectionExtensions {

    private static final String FORM = "W16";

    private final Corrections corrections;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;

    CorrectionExtensions(Corrections corrections, Documents documents, CaseClock clock, OfficeTime time) {
        this.corrections = corrections;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
    }

    boolean isUsedUp(String personId) {
        CorrectionRound round = corrections.newest(personId);
        return documents.of(round.caseNumber()).stream()
                .anyMatch(d -> FORM.equals(d.code()) && round.correctionId().equals(d.occasion()));
    }

    void grant(CorrectionRound round, String reason) {
        clock.extend(round.caseNumber(), round.personId(), RectificationProcess.CORRECTION_TERM, time.today(), reason);
        documents.register(FORM, round.caseNumber(), round.personId(), "存卷", time.today(), round.correctionId());
    }

    LocalDate dueOn(CorrectionRound round) {
        return clock.dueOn(round.caseNumber(), round.personId(), RectificationProcess.CORRECTION_TERM);
    }
}
