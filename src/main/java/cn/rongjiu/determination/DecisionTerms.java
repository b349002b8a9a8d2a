package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What begins with the day of a decision: its service (T10) and, where the person is to correct, the order to (T12). */
@Component
class DecisionTerms {

    private static final String REASON = "签发决定";

    private final CaseClock clock;

    DecisionTerms(CaseClock clock) {
        this.clock = clock;
    }

    void start(Determination decision, LocalDate on, boolean correctionOrdered) {
        start(decision, DeterminationProcess.SERVICE_TERM, on);
        if (decision.verdict().tolerates() || correctionOrdered) {
            start(decision, DeterminationProcess.CORRECTION_TERM, on);
        }
    }

    private void start(Determination decision, String term, LocalDate on) {
        clock.start(decision.caseNumber(), decision.personId(), term, on, REASON);
    }
}
