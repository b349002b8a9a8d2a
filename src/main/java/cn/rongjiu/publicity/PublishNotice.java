package cn.rongjiu.publicity;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.notice.Notices;
import cn.rongjiu.publicity.Publication.State;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P7: the released notice (W47) is shown, T09 begins, the person is told where to read it. */
@Component("publishNotice")
class PublishNotice implements JavaDelegate {

    private final Publications publications;
    private final PublicationMapper mapper;
    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final Notices notices;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    PublishNotice(
            Publications publications,
            PublicationMapper mapper,
            CaseFiles files,
            Documents documents,
            CaseClock clock,
            Notices notices,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.mapper = mapper;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.notices = notices;
        this.time = time;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(PublicityProcess.PERSON));
        Publication released = released(person);
        RegisteredDocument notice = documents.register(
                "W47",
                person.caseNumber(),
                person.personId(),
                released.scope().label(),
                time.today(),
                released.publicationId());
        publications.outdate(person.personId());
        mapper.publish(released.publicationId(), notice.number(), time.now());
        clock.start(person.caseNumber(), person.personId(), PublicityProcess.NOTICE_TERM, notice.datedOn(), "发布公示");
        files.movePerson(person.personId(), CaseState.PUBLICITY);
        execution.setVariable(PublicityProcess.WITHDRAWN, false);
        tell(person, released, notice);
    }

    private Publication released(Person person) {
        Publication released = publications.newest(person.personId()).orElseThrow();
        if (released.state() != State.RELEASED
                || !TextHash.of(released.noticeText()).equals(released.textHash())) {
            throw new IllegalStateException("notice " + released.publicationId() + " is not what was released");
        }
        return released;
    }

    private void tell(Person person, Publication released, RegisteredDocument notice) {
        LocalDate lastDay = clock.dueOn(person.caseNumber(), person.personId(), PublicityProcess.NOTICE_TERM);
        notices.send(
                "notice-published",
                person.caseNumber(),
                person.personId(),
                files.informedFor(person),
                Map.of(
                        "documentNumber",
                        notice.number(),
                        "outcome",
                        released.scope().label(),
                        "facts",
                        released.noticeText(),
                        "dueOn",
                        lastDay),
                released.publicationId());
        events.publishEvent(new CaseEvent(
                person.caseNumber(),
                person.personId(),
                CaseEvent.Kind.DECISION,
                "publishNotice",
                Map.of(
                        "publicationId", released.publicationId(),
                        "scope", released.scope().name(),
                        "textHash", released.textHash(),
                        "lastDay", lastDay.toString()),
                null));
    }
}
