package cn.rongjiu.determination;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a remedy decides itself takes the place of the revoked decision (W22, W23) and is to be served as that was. */
@Component
class Replacement {

    private final DeterminationMapper mapper;
    private final CaseFiles files;
    private final Documents documents;
    private final DecisionTerms terms;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    Replacement(
            DeterminationMapper mapper,
            CaseFiles files,
            Documents documents,
            DecisionTerms terms,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.files = files;
        this.documents = documents;
        this.terms = terms;
        this.time = time;
        this.events = events;
    }

    void of(Determination revoked, Grade verdict, RemedyLevel level, boolean correctionOrdered) {
        LocalDate today = time.today();
        Person person = files.person(revoked.personId());
        Determination decision = revoked.replacement(verdict, level, today);
        mapper.insert(decision);
        mapper.link(revoked.determinationId(), decision.determinationId());
        mapper.decide(decision.determinationId(), today, correctionOrdered);
        files.decide(person.personId(), verdict);
        RegisteredDocument document = documents.register(
                decision.documentCode(),
                person.caseNumber(),
                person.personId(),
                person.name(),
                today,
                decision.occasion());
        terms.start(decision, today, correctionOrdered);
        tell(revoked, decision, document);
    }

    private void tell(Determination revoked, Determination decision, RegisteredDocument document) {
        events.publishEvent(new CaseEvent(
                decision.caseNumber(),
                decision.personId(),
                CaseEvent.Kind.DECISION,
                "replaceDecision",
                Map.of(
                        "determinationId", decision.determinationId(),
                        "replaces", revoked.determinationId(),
                        "verdict", decision.verdict().name(),
                        "level", decision.decidedAtLevel().name(),
                        "number", document.number()),
                null));
    }
}
