package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P10, T17b: what the revoked decision had set going is undone; the person is told so, and how it goes on. */
@Component("confirmRestoration")
class ConfirmRestoration implements JavaDelegate {

    private static final String TERM = AppealProcess.RESTORATION_TERM;

    private final Appeals appeals;
    private final CaseFiles files;
    private final CaseClock clock;
    private final Notices notices;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    ConfirmRestoration(
            Appeals appeals,
            CaseFiles files,
            CaseClock clock,
            Notices notices,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.appeals = appeals;
        this.files = files;
        this.clock = clock;
        this.notices = notices;
        this.time = time;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(AppealProcess.PERSON));
        Appeal appeal = appeals.newest(person.caseNumber(), person.personId()).orElseThrow();
        LocalDate today = time.today();
        if (clock.isOpen(person.caseNumber(), person.personId(), TERM)) {
            clock.stop(person.caseNumber(), person.personId(), TERM, today, "已恢复");
        }
        notices.send(
                appeal.outcome() == Outcome.REMITTED ? "restoration-remitted" : "restoration-replaced",
                person.caseNumber(),
                person.personId(),
                files.informedFor(person),
                Map.of(
                        "documentNumber", appeal.contested(),
                        "step", appeal.level().label(),
                        "decidedOn", today),
                appeal.appealId());
        events.publishEvent(new CaseEvent(
                person.caseNumber(),
                person.personId(),
                CaseEvent.Kind.DECISION,
                "confirmRestoration",
                Map.of(
                        "appealId", appeal.appealId(),
                        "outcome", appeal.outcome().name(),
                        "contested", appeal.contested()),
                null));
    }
}
