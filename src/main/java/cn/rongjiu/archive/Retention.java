package cn.rongjiu.archive;

import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.calendar.EffectPeriod;
import cn.rongjiu.calendar.Term;
import cn.rongjiu.calendar.TermUnit;
import cn.rongjiu.document.Documents;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** T35: how long a file is kept; refusals, transfers and appeals for good. */
@Component
class Retention {

    private final RetentionRules rules;
    private final Documents documents;
    private final Deadlines deadlines;

    Retention(RetentionRules rules, Documents documents, Deadlines deadlines) {
        this.rules = rules;
        this.documents = documents;
        this.deadlines = deadlines;
    }

    /** The last day of a file archived on that day, empty when it is kept for good. */
    Optional<LocalDate> lastDay(String caseNumber, LocalDate archivedOn) {
        boolean forGood = documents.of(caseNumber).stream().anyMatch(paper -> rules.keepsForGood(paper.code()));
        return forGood ? Optional.empty() : Optional.of(EffectPeriod.lastDay(archivedOn, months()));
    }

    private int months() {
        Term term = deadlines.term(ArchiveProcess.RETENTION_TERM);
        if (term.unit() != TermUnit.M) {
            throw new IllegalStateException("config/deadlines.yaml：T35 应以月（M）计。请改正后重新启动。");
        }
        return term.amount();
    }
}
