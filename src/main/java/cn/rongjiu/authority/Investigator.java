package cn.rongjiu.authority;

import java.time.LocalDate;

/**
 * Somebody appointed to investigate a case.
 *
 * @param ordinal 1 for the first named; a replacement takes the place of the one replaced
 * @param replacedBy null unless replaced
 */
record Investigator(
        String caseNumber,
        String userId,
        boolean isLead,
        int ordinal,
        LocalDate appointedOn,
        String replacedBy,
        boolean active) {}
