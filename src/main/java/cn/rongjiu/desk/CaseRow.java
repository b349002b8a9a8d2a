package cn.rongjiu.desk;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseEnd;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.SecretLevel;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A case found, with the reader's right to it.
 *
 * @param outcome null while it runs, as what follows
 */
record CaseRow(
        String caseNumber,
        String matter,
        String applicant,
        LocalDate receivedOn,
        CaseState state,
        String secretLevel,
        String custodian,
        Reading.Kind reading,
        CaseState outcome,
        LocalDateTime closedAt,
        LocalDate archivedOn,
        LocalDate retainedUntil) {

    /** How the case ended, as its reader may know it; null while it runs. */
    Ending ending() {
        return closedAt == null
                ? null
                : Ending.of(new CaseEnd(outcome, closedAt, archivedOn, retainedUntil), reading.isInside());
    }

    boolean isStub() {
        return SecretLevel.of(secretLevel).isPresent();
    }
}
