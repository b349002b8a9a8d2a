package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes in a request for remedy: W31, its window ends, and the terms to admit and to decide it begin (T17a, T16, T18). */
@Component
class Lodging {

    private final Appeals appeals;
    private final Contested contested;
    private final Windows windows;
    private final CaseClock clock;
    private final RemedyPapers papers;
    private final OfficeTime time;

    Lodging(
            Appeals appeals,
            Contested contested,
            Windows windows,
            CaseClock clock,
            RemedyPapers papers,
            OfficeTime time) {
        this.appeals = appeals;
        this.contested = contested;
        this.windows = windows;
        this.clock = clock;
        this.papers = papers;
        this.time = time;
    }

    /** @param personId null where the refusal to accept is contested */
    Appeal draft(String caseNumber, String personId, Level level, boolean late, String by) {
        return new Appeal(
                Ids.next(),
                caseNumber,
                personId,
                level,
                personId == null ? Subject.REFUSAL : Subject.DECISION,
                contested.number(caseNumber, personId),
                late,
                by,
                time.today(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    void lodge(Appeal appeal) {
        appeals.lodge(appeal);
        papers.register(appeal);
        windows.only(appeal.caseNumber(), appeal.personId(), null);
        start(appeal, AppealProcess.ADMISSION_TERM);
        start(appeal, appeal.level().decisionTerm());
        papers.tell(
                "appeal-received",
                appeal,
                Map.of(
                        "documentNumber", appeal.contested(),
                        "receivedOn", appeal.lodgedOn(),
                        "dueOn", clock.dueOn(appeal.caseNumber(), appeal.personId(), AppealProcess.ADMISSION_TERM)));
    }

    private void start(Appeal appeal, String term) {
        clock.start(
                appeal.caseNumber(),
                appeal.personId(),
                term,
                appeal.lodgedOn(),
                "提出" + appeal.level().label());
    }
}
