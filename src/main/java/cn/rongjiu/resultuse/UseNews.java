package cn.rongjiu.resultuse;

import cn.rongjiu.authority.Member;
import cn.rongjiu.authority.Members;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the organs, the person and the record what a result is used for; nobody reads another person's (E7). */
@Component
class UseNews {

    private final ResultUseRules rules;
    private final CaseFiles files;
    private final Members members;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    UseNews(ResultUseRules rules, CaseFiles files, Members members, Notices notices, ApplicationEventPublisher events) {
        this.rules = rules;
        this.files = files;
        this.members = members;
        this.notices = notices;
        this.events = events;
    }

    void tell(UseOfResult use, RegisteredDocument letter, String written, LocalDate dueOn) {
        String number = use.person().caseNumber();
        readers(number)
                .forEach(
                        official -> send("use-letter-sent", use, official, Map.of("outcome", written, "dueOn", dueOn)));
        send(
                "use-letter-told",
                use,
                files.informedFor(use.person()),
                Map.of("documentNumber", letter.number(), "outcome", use.lines()));
        events.publishEvent(new CaseEvent(
                number, use.person().personId(), CaseEvent.Kind.DECISION, "useOfResult", details(use), null));
    }

    /** Whoever had the letter, and the person, learn that it no longer holds. */
    void withdraw(Person person, ImposedMeasure measure, String reason) {
        Map<String, Object> values =
                Map.of("documentNumber", measure.letterNumber(), "decidedOn", measure.sentOn(), "reason", reason);
        Stream.concat(readers(person.caseNumber()), Stream.of(files.informedFor(person)))
                .distinct()
                .forEach(recipient -> notices.send(
                        "use-letter-withdrawn",
                        person.caseNumber(),
                        person.personId(),
                        recipient,
                        values,
                        measure.measureId()));
    }

    private Stream<String> readers(String caseNumber) {
        return rules.readers().stream()
                .flatMap(group -> members.due(group, caseNumber).stream())
                .map(Member::userId)
                .distinct();
    }

    private void send(String template, UseOfResult use, String recipient, Map<String, Object> values) {
        notices.send(
                template,
                use.person().caseNumber(),
                use.person().personId(),
                recipient,
                values,
                use.measure().measureId());
    }

    private static Map<String, Object> details(UseOfResult use) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("measure", use.measure().measure().name());
        details.put("effectiveFrom", use.measure().measureOn().toString());
        if (use.lastDay() != null) {
            details.put("lastDay", use.lastDay().toString());
        }
        return details;
    }
}
