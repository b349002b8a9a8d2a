package cn.rongjiu.appeal;

import cn.rongjiu.casefile.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The requests for remedy of a person, or, where the person is null, those against a refusal to accept. */
@Service
class Appeals {

    private final AppealMapper mapper;

    Appeals(AppealMapper mapper) {
        this.mapper = mapper;
    }

    /** At most one runs for the person at a time. */
    void lodge(Appeal appeal) {
        mapper.lodge(appeal, appeal.personId() == null ? appeal.caseNumber() : appeal.personId());
    }

    /** Oldest first. */
    List<Appeal> of(String caseNumber, String personId) {
        return mapper.of(caseNumber, personId);
    }

    Optional<Appeal> newest(String caseNumber, String personId) {
        return of(caseNumber, personId).stream().reduce((first, second) -> second);
    }

    /** The one that has not ended. */
    Appeal running(String caseNumber, String personId) {
        return newest(caseNumber, personId)
                .filter(appeal -> appeal.outcome() == null)
                .orElseThrow();
    }

    /** The newest one that has ended. */
    Optional<Appeal> newestEnded(String caseNumber, String personId) {
        return of(caseNumber, personId).stream()
                .filter(appeal -> appeal.outcome() != null)
                .reduce((first, second) -> second);
    }

    boolean isRunning(String caseNumber, String personId) {
        return newest(caseNumber, personId)
                .filter(appeal -> appeal.outcome() == null)
                .isPresent();
    }

    /** The level that comes next; none after the appeal, and the first again after a fresh decision. */
    Optional<Level> next(String caseNumber, String personId) {
        return newestEnded(caseNumber, personId).map(Appeals::after).orElse(Optional.of(Level.REVIEW));
    }

    private static Optional<Level> after(Appeal ended) {
        if (ended.outcome() == Outcome.REMITTED) {
            return Optional.of(Level.REVIEW);
        }
        return ended.level() == Level.APPEAL ? Optional.empty() : Optional.of(Level.APPEAL);
    }

    void admit(Appeal appeal, List<String> handlers, boolean thirdPartyNeeded) {
        mapper.admit(appeal.appealId(), true, thirdPartyNeeded);
        handlers.forEach(handler -> mapper.appoint(appeal.appealId(), handler));
    }

    void refuse(Appeal appeal) {
        mapper.admit(appeal.appealId(), false, false);
        mapper.end(appeal.appealId(), Outcome.NOT_ADMITTED);
    }

    List<String> handlers(Appeal appeal) {
        return mapper.handlers(appeal.appealId());
    }

    /** @param verdict the grade in place of the old one, null for UPHOLD and REMIT */
    void decide(Appeal appeal, Result result, Grade verdict, boolean correctionOrdered, LocalDate on) {
        mapper.decide(appeal.appealId(), result, verdict, correctionOrdered, on);
    }

    /** Service ends the level (W35). */
    void serve(Appeal appeal, LocalDate on) {
        mapper.serve(appeal.appealId(), on);
        mapper.end(appeal.appealId(), appeal.result().outcome());
    }
}
