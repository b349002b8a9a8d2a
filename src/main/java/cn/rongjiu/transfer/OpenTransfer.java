package cn.rongjiu.transfer;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P12, T28: a transfer is opened once at a time; its term counts from what made it due. A second need joins the first. */
@Component("openTransfer")
class OpenTransfer implements JavaDelegate {

    private final TransferMapper mapper;
    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    OpenTransfer(
            TransferMapper mapper,
            CaseFiles files,
            Documents documents,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(TransferProcess.PERSON));
        Origin origin = Origin.valueOf((String) execution.getVariable(TransferProcess.ORIGIN));
        Transfer underway = mapper.open(person.personId());
        execution.setVariable(TransferProcess.UNDERWAY, underway != null);
        if (underway == null) {
            open(person, origin);
        } else {
            join(underway, origin);
        }
    }

    /** No double process for one act: the record says why the one under way is needed twice. */
    private void join(Transfer underway, Origin origin) {
        events.publishEvent(new CaseEvent(
                underway.caseNumber(),
                underway.personId(),
                CaseEvent.Kind.DECISION,
                "transfer",
                Map.of("transferId", underway.transferId(), "joinedBy", origin.name()),
                null));
    }

    void open(Person person, Origin origin) {
        LocalDate on = dueFrom(person, origin);
        mapper.insert(new Transfer(
                Ids.next(),
                person.caseNumber(),
                person.personId(),
                origin,
                on,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        clock.start(person.caseNumber(), person.personId(), TransferProcess.TERM, on, origin.label());
    }

    private LocalDate dueFrom(Person person, Origin origin) {
        return switch (origin) {
            case VERIFICATION -> time.today();
            case DECISION -> newest(person, Set.of("W22", "W23"));
            case CORRECTION -> newest(person, Set.of("W29"));
        };
    }

    private LocalDate newest(Person person, Set<String> codes) {
        return documents.of(person.caseNumber()).stream()
                .filter(document -> person.personId().equals(document.personId()) && codes.contains(document.code()))
                .map(RegisteredDocument::datedOn)
                .reduce((first, second) -> second)
                .orElseGet(time::today);
    }
}
