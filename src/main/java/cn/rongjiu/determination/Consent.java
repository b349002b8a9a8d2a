package cn.rongjiu.determination;

import java.time.LocalDateTime;

/** Whether the party committee consents to deliberate in spite of a relative item, or on P99 alone (D1). */
record Consent(
        String consentId,
        String caseNumber,
        String personId,
        int investigationRound,
        boolean granted,
        String givenBy,
        LocalDateTime givenAt) {}
