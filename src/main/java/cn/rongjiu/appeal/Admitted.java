package cn.rongjiu.appeal;

import cn.rongjiu.authority.Participations;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P10: what is admitted has its handlers from that day, and the person knows them (W32). */
@Component
class Admitted {

    private final Appeals appeals;
    private final Participations participations;
    private final EvaluatorAlarm alarm;
    private final CaseClock clock;
    private final RemedyPapers papers;
    private final People people;
    private final OfficeTime time;

    Admitted(
            Appeals appeals,
            Participations participations,
            EvaluatorAlarm alarm,
            CaseClock clock,
            RemedyPapers papers,
            People people,
            OfficeTime time) {
        this.appeals = appeals;
        this.participations = participations;
        this.alarm = alarm;
        this.clock = clock;
        this.papers = papers;
        this.people = people;
        this.time = time;
    }

    void tell(Appeal appeal, List<String> handlers, boolean thirdPartyNeeded) {
        LocalDate today = time.today();
        appeals.admit(appeal, handlers, thirdPartyNeeded);
        handlers.forEach(handler -> participations.took(
                appeal.caseNumber(), appeal.personId(), handler, appeal.level().role()));
        clock.stop(appeal.caseNumber(), appeal.personId(), AppealProcess.ADMISSION_TERM, today, "已受理");
        papers.tell(
                "appeal-admitted",
                appeal,
                Map.of(
                        "documentNumber", papers.admission(appeal, today),
                        "holders", handlers.stream().map(people::displayName).toList(),
                        "dueOn",
                                clock.dueOn(
                                        appeal.caseNumber(),
                                        appeal.personId(),
                                        appeal.level().decisionTerm())));
        if (thirdPartyNeeded) {
            alarm.ring(appeal.caseNumber(), appeal.appealId());
        }
    }
}
