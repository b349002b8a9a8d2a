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
        send(decision, files.informedFor(person), letter(decision), decided(decision, document));
        Map<String, Object> served = served(decision, document);
        send(decision, files.informedFor(person), receipt(decision), served);
        tellApplicant(person, decision, served);
    }

    /** A letter for each way to go on: review, appeal, and none (P10). */
    private static String letter(Determination decision) {
        if (decision.isReplacement()) {
            return decision.remedyTerm().isPresent() ? "decision-replaced" : "decision-replaced-finally";
        }
        return decision.verdict().tolerates() ? "decision-tolerated" : "decision-refused";
    }

    private static String receipt(Determination decision) {
        return decision.remedyTerm().isPresent() ? "decision-served" : "decision-served-finally";
    }

    private Map<String, Object> decided(Determination decision, String document) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "documentNumber", document,
                "decidedOn", decision.decidedOn(),
                "grade", decision.verdict().label(),
                "reason", reason(decision),
                "routes", routes.others()));
        decision.remedyTerm()
                .ifPresent(term -> values.put("reviewTerm", deadlines.term(term).label()));
        if (decision.isReplacement()) {
            values.put("step", decision.decidedAtLevel().label());
        }
        return values;
    }

    private Map<String, Object> served(Determination decision, String document) {
        Map<String, Object> values = new HashMap<>(Map.of("documentNumber", document, "servedOn", decision.servedOn()));
        decision.remedyTerm().ifPresent(term -> {
            values.put("dueOn", clock.dueOn(decision.caseNumber(), decision.personId(), term));
            values.put("step", DeterminationProcess.REVIEW_TERM.equals(term) ? "申请复核" : "向上一级机关提出申诉");
        });
        return values;
    }

    /** Who applied for somebody else learns that the decision is served, not its reasons (P8, E7). */
    private void tellApplicant(Person person, Determination decision, Map<String, Object> served) {
        String applicant = files.get(person.caseNumber()).applicant();
        if (!applicant.equals(files.informedFor(person))) {
            send(decision, applicant, receipt(decision), served);
        }
    }

    private String reason(Determination decision) {
        return texts.newest(decision.caseNumber(), decision.personId(), "decisionReason")
                .orElse("");
    }

    private void send(Determination decision, String recipient, String template, Map<String, ?> values) {
        notices.send(template, decision.caseNumber(), decision.personId(), recipient, values, decision.occasion());
    }

    private String number(Determination decision) {
        return documents.of(decision.caseNumber()).stream()
                .filter(d -> decision.personId().equals(d.personId()))
                .filter(d -> decision.documentCode().equals(d.code())
                        && decision.occasion().equals(d.occasion()))
                .findFirst()
                .map(RegisteredDocument::number)
                .orElseThrow();
    }
}
