package cn.rongjiu.authority;

import java.time.LocalDateTime;

/**
 * Somebody asks that an official stand back (P3, E1).
 *
 * @param personId the person who asks or for whom intake asks, null when none is named
 * @param official user id of the official
 * @param decidedAt null while nobody decided
 */
public record RecusalRequest(
        String requestId,
        String caseNumber,
        String personId,
        String official,
        RecusalGround ground,
        String reason,
        String requestedBy,
        LocalDateTime requestedAt,
        LocalDateTime decidedAt) {}
