package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.notice.Notices;
import cn.rongjiu.notice.RemedyRoutes;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P8, D7: the person reads the decision, its reasons and the remedy; nobody reads another person's (E7). */
@Component("informOfDecision")
class InformOfDecision implements JavaDelegate {

    private final DeterminationMapper mapper;
    private final CaseFiles files;
    private final CaseTexts texts;
    private final Documents documents;
    private final CaseClock clock;
    private final Deadlines deadlines;
    private final RemedyRoutes routes;
    private final Notices notices;

    InformOfDecision(
            DeterminationMapper mapper,
            CaseFiles files,
            CaseTexts texts,
            Documents documents,
            CaseClock clock,
            Deadlines deadlines,
            RemedyRoutes routes,
            Notices notices) {
        this.mapper = mapper;
        this.files = files;
        this.texts = texts;
        this.documents = documents;
        this.clock = clock;
        this.deadlines = deadlines;
        this.routes = routes;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(DeterminationProcess.PERSON));
        Determination decision = mapper.newest(person.personId());
        String document = number(decision);
        Map<String, Object> decided = new HashMap<>(Map.of(
                "documentNumber", document,
                "decidedOn", decision.decidedOn(),
                "reason", reason(person),
                "routes", routes.others(),
                "reviewTerm", deadlines.term(DeterminationProcess.REVIEW_TERM).label()));
        if (decision.verdict().tolerates()) {
            decided.put("grade", decision.verdict().label());
        }
        send(person, decision.verdict().tolerates() ? "decision-tolerated" : "decision-refused", decided);
        Map<String, Object> served = Map.of(
                "documentNumber", document,
                "servedOn", decision.servedOn(),
                "dueOn", clock.dueOn(person.caseNumber(), person.personId(), DeterminationProcess.REVIEW_TERM));
        send(person, "decision-served", served);
        tellApplicant(person, served);
    }

    /** Who applied for somebody else learns that the decision is served, not its reasons (P8, E7). */
    private void tellApplicant(Person person, Map<String, Object> served) {
        String applicant = files.get(person.caseNumber()).applicant();
        if (!applicant.equals(files.informedFor(person))) {
            notices.send("decision-served", person.caseNumber(), person.personId(), applicant, served);
        }
    }

    private String reason(Person person) {
        return texts.newest(person.caseNumber(), person.personId(), "decisionReason")
                .orElse("");
    }

    private void send(Person person, String template, Map<String, ?> values) {
        notices.send(template, person.caseNumber(), person.personId(), files.informedFor(person), values);
    }

    private String number(Determination decision) {
        return documents.of(decision.caseNumber()).stream()
                .filter(d -> decision.personId().equals(d.personId()))
                .filter(d -> decision.documentCode().equals(d.code()))
                .reduce((first, second) -> second)
                .map(RegisteredDocument::number)
                .orElseThrow();
    }
}
