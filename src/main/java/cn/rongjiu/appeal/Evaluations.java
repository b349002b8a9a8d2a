package cn.rongjiu.appeal;

import cn.rongjiu.authority.Authority;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The evaluations asked for in an appeal. */
@Service
class Evaluations {

    static final String TERM = "T39";

    private final EvaluationMapper mapper;
    private final Authority authority;

    Evaluations(EvaluationMapper mapper, Authority authority) {
        this.mapper = mapper;
        this.authority = authority;
    }

    /** Oldest first. */
    List<Commission> of(Appeal appeal) {
        return of(appeal.appealId());
    }

    List<Commission> of(String appealId) {
        return mapper.mandates(appealId).stream().map(this::with).toList();
    }

    Optional<Commission> newest(Appeal appeal) {
        return of(appeal).stream().reduce((first, second) -> second);
    }

    /** The one that the person may still object to: it is open, and he has not objected in this appeal, or it is stuck. */
    Optional<Commission> objectionable(Appeal appeal) {
        List<Commission> all = of(appeal);
        boolean usedUp = all.stream().anyMatch(before -> before.mandate().wasObjectedTo());
        return all.stream()
                .reduce((first, second) -> second)
                .filter(Commission::isOpen)
                .filter(open -> !usedUp || waitsForNobody(open));
    }

    /** The newest one, held until the step commits and read after. */
    Optional<Commission> hold(Appeal appeal) {
        return newest(appeal).map(found -> {
            mapper.hold(found.mandate().mandateId());
            return newest(appeal).orElseThrow();
        });
    }

    /** Whether somebody who had to stand back still owes his report: nobody can give it in his place. */
    boolean waitsForNobody(Commission commission) {
        return commission.evaluations().stream()
                .filter(evaluation -> !evaluation.isIn())
                .anyMatch(evaluation -> authority.isExcluded(
                        evaluation.evaluator(), commission.mandate().caseNumber()));
    }

    /** An interest that is found later stands as a recusal. */
    private Commission with(Mandate mandate) {
        List<Evaluation> evaluations = mapper.evaluations(mandate.mandateId());
        boolean tainted = evaluations.stream()
                .anyMatch(e -> e.hasConflict() || authority.isExcluded(e.evaluator(), mandate.caseNumber()));
        return new Commission(mandate, evaluations, tainted);
    }
}
