package cn.rongjiu.authority;

import java.time.LocalDateTime;

/** A decision on somebody's recusal in a case (W11). */
record Recusal(
        String recusalId,
        String caseNumber,
        String userId,
        RecusalGround ground,
        String reason,
        String decidedBy,
        boolean granted,
        LocalDateTime decidedOn) {}
