package cn.rongjiu.publicity;

import cn.rongjiu.calendar.LastDays;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * P10, P7: whoever could read the revoked determination reads for as long that it no longer holds (W47, T09), and its
 * notice is taken down. What was never published is not published now.
 */
@Component("restoreReputation")
class RestoreReputation implements JavaDelegate {

    /** Stands on the board in place of the notice, so it does not say why. */
    private static final String TOMBSTONE = "所涉认定已经撤销，另行公开更正。";

    private static final String RETRACTION = "更正公告：本机关于%s发布的公示（文号：%s）所涉认定，已经依照救济程序撤销。原公示内容自撤销之日起不再有效，特此更正。";

    private final Publications publications;
    private final PublicationMapper mapper;
    private final CaseFiles files;
    private final Documents documents;
    private final LastDays lastDays;
    private final Notices notices;
    private final Actor actor;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    RestoreReputation(
            Publications publications,
            PublicationMapper mapper,
            CaseFiles files,
            Documents documents,
            LastDays lastDays,
            Notices notices,
            Actor actor,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.mapper = mapper;
        this.files = files;
        this.documents = documents;
        this.lastDays = lastDays;
        this.notices = notices;
        this.actor = actor;
        this.time = time;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String personId = (String) execution.getVariable(PublicityProcess.PERSON);
        publications.newest(personId).filter(Publication::isPublished).ifPresent(this::retract);
    }

    private void retract(Publication original) {
        // its last day stays on file: the next notice begins a T09 of its own
        publications.outdate(original.personId());
        mapper.withdraw(original.publicationId(), actor.id(), time.now(), TOMBSTONE);
        Publication retraction = original.retraction(
                RETRACTION.formatted(original.publishedAt().toLocalDate(), original.documentNumber()),
                actor.id(),
                time.now());
        String number = documents
                .register(
                        "W47",
                        original.caseNumber(),
                        original.personId(),
                        original.scope().label(),
                        time.today(),
                        retraction.publicationId())
                .number();
        LocalDate lastDay = lastDays.of(PublicityProcess.NOTICE_TERM, time.today());
        mapper.insert(retraction);
        mapper.publish(retraction.publicationId(), number, time.now());
        mapper.outdate(retraction.publicationId(), lastDay);
        tell(original, retraction, number, lastDay);
    }

    private void tell(Publication original, Publication retraction, String number, LocalDate lastDay) {
        Person person = files.person(original.personId());
        notices.send(
                "notice-retracted",
                person.caseNumber(),
                person.personId(),
                files.informedFor(person),
                Map.of(
                        "documentNumber",
                        number,
                        "outcome",
                        retraction.scope().label(),
                        "facts",
                        retraction.noticeText(),
                        "dueOn",
                        lastDay),
                retraction.publicationId());
        events.publishEvent(new CaseEvent(
                person.caseNumber(),
                person.personId(),
                CaseEvent.Kind.DECISION,
                "restoreReputation",
                Map.of(
                        "publicationId", retraction.publicationId(),
                        "retracts", original.publicationId(),
                        "scope", retraction.scope().name(),
                        "lastDay", lastDay.toString()),
                null));
    }
}
