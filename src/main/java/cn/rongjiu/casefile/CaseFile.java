package cn.rongjiu.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One case on file.
 *
 * @param channel SELF, UNIT, PROPOSAL or EX_OFFICIO (P1)
 * @param secretLevel NONE or WORK_SECRET; TOP_SECRET, CONFIDENTIAL or SECRET for stubs, which show no content (E13)
 * @param applicant user id of the person who applied
 * @param custodian where the file of a stub is kept, null otherwise
 * @param closedAt null while the case runs
 */
public record CaseFile(
        String caseNumber,
        String channel,
        String matter,
        LocalDate occurredOn,
        String filingNumber,
        String secretLevel,
        String applicant,
        LocalDate receivedOn,
        CaseState state,
        String custodian,
        LocalDateTime openedAt,
        LocalDateTime closedAt) {

    /** Whether it shows number, level and custodian only: it was never held here, or a secret turned up in it (E13). */
    public boolean isStub() {
        return SecretLevel.of(secretLevel).isPresent();
    }

    /** Whether a secret turned up in a case that was held here. */
    public boolean isIsolated() {
        return isStub() && state != CaseState.STUB;
    }
}
