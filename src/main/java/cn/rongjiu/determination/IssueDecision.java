package cn.rongjiu.determination;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** P6, P8: signing gives the decision its number and date (W22 or W23); T10 begins, and T12 where to correct. */
@Component("issueDecision")
class IssueDecision implements HumanStep {

    private final DeterminationMapper mapper;
    private final CaseFiles files;
    private final Documents documents;
    private final DecisionTerms terms;
    private final OfficeTime time;

    IssueDecision(
            DeterminationMapper mapper, CaseFiles files, Documents documents, DecisionTerms terms, OfficeTime time) {
        this.mapper = mapper;
        this.files = files;
        this.documents = documents;
        this.terms = terms;
        this.time = time;
    }

    @Override
    public void check(Submission decision, Sentences sentences) {
        LocalDate on = decidedOn(decision);
        LocalDate determined = mapper.newest(decision.step().personId()).determinedOn();
        sentences.addIf(on.isAfter(time.today()), "decidedOn", "“决定日期”不能晚于今天。");
        sentences.addIf(on.isBefore(determined), "decidedOn", "“决定日期”不能早于形成结论的日期（%s）。".formatted(determined));
    }

    @Override
    public void keep(Submission decision) {
        Person person = files.person(decision.step().personId());
        Determination determination = mapper.newest(person.personId());
        LocalDate on = decidedOn(decision);
        mapper.decide(determination.determinationId(), on, decision.flag("correctionOrdered"));
        files.decide(person.personId(), determination.verdict());
        documents.register(
                determination.documentCode(),
                person.caseNumber(),
                person.personId(),
                person.name(),
                on,
                determination.occasion());
        terms.start(determination, on, decision.flag("correctionOrdered"));
    }

    private LocalDate decidedOn(Submission decision) {
        return decision.has("decidedOn") ? decision.date("decidedOn") : time.today();
    }
}
