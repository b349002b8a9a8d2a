package cn.rongjiu.authority;

import java.time.LocalDateTime;

/**
 * Somebody had part in a case.
 *
 * @param personId empty where the step concerned the whole case
 */
record Participation(
        String participationId,
        String caseNumber,
        String personId,
        String userId,
        Role role,
        int investigationRound,
        LocalDateTime since) {}
