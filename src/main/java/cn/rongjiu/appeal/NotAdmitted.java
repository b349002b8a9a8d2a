package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P10: what is not admitted counts as upheld; after a review the appeal is open from that day (W32, T17). */
@Component
class NotAdmitted {

    private final Appeals appeals;
    private final Windows windows;
    private final CaseClock clock;
    private final RemedyPapers papers;
    private final NextRemedy next;
    private final Reopening reopening;
    private final OfficeTime time;

    NotAdmitted(
            Appeals appeals,
            Windows windows,
            CaseClock clock,
            RemedyPapers papers,
            NextRemedy next,
            Reopening reopening,
            OfficeTime time) {
        this.appeals = appeals;
        this.windows = windows;
        this.clock = clock;
        this.papers = papers;
        this.next = next;
        this.reopening = reopening;
        this.time = time;
    }

    void tell(Appeal appeal, String reason) {
        LocalDate today = time.today();
        appeals.refuse(appeal);
        stop(appeal, AppealProcess.ADMISSION_TERM, today);
        stop(appeal, appeal.level().decisionTerm(), today);
        if (appeal.level() == Level.REVIEW) {
            windows.open(appeal.caseNumber(), appeal.personId(), Level.APPEAL, today);
        }
        papers.tell(
                "appeal-not-admitted",
                appeal,
                Map.of(
                        "documentNumber", papers.admission(appeal, today),
                        "reason", reason,
                        "remedy", next.words(appeal.caseNumber(), appeal.personId())));
        if (appeal.late()) {
            reopening.settle(appeal.caseNumber());
        }
    }

    private void stop(Appeal appeal, String term, LocalDate on) {
        clock.stop(appeal.caseNumber(), appeal.personId(), term, on, "不予受理");
    }
}
