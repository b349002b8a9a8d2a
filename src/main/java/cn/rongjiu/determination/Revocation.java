package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Marks the decision in force as revoked, and its document with it; sheets, opinions and votes stay with their rounds. */
@Component
class Revocation {

    private static final String REASON = "原决定已撤销";

    private final DeterminationMapper mapper;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    Revocation(
            DeterminationMapper mapper,
            Documents documents,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    /** @param level null where it is not told who did it */
    Determination of(String personId, RemedyLevel level) {
        Determination decision = mapper.newest(personId);
        if (decision.decidedOn() == null || mapper.revoke(decision.determinationId(), time.today(), level) == 0) {
            throw new IllegalStateException("no decision in force: " + personId);
        }
        documents.revoke(decision.documentCode(), decision.caseNumber(), personId, decision.occasion(), time.today());
        closeWindows(decision);
        tell(decision, level);
        return decision;
    }

    /** There is nothing left to contest; a window that ran out unused ended on its last day. */
    private void closeWindows(Determination decision) {
        LocalDate today = time.today();
        Stream.of(DeterminationProcess.SERVICE_TERM, DeterminationProcess.REVIEW_TERM, DeterminationProcess.APPEAL_TERM)
                .filter(term -> clock.isOpen(decision.caseNumber(), decision.personId(), term))
                .forEach(term -> {
                    LocalDate due = clock.dueOn(decision.caseNumber(), decision.personId(), term);
                    LocalDate end = due.isBefore(today) ? due : today;
                    clock.stop(decision.caseNumber(), decision.personId(), term, end, REASON);
                });
    }

    private void tell(Determination decision, RemedyLevel level) {
        Map<String, Object> details = new HashMap<>(Map.of(
                "determinationId", decision.determinationId(),
                "document", decision.documentCode(),
                "verdict", decision.verdict().name()));
        if (level != null) {
            details.put("level", level.name());
        }
        events.publishEvent(new CaseEvent(
                decision.caseNumber(),
                decision.personId(),
                CaseEvent.Kind.DECISION,
                "revokeDecision",
                details,
                REASON));
    }
}
