package cn.rongjiu.engine;

import java.util.Map;

/**
 * Something the record must tell. Rooms publish it with Spring's event publisher in the transaction of the step; the
 * record listens synchronously, so no step commits without its entry.
 *
 * @param caseNumber null for configuration and operator actions outside a case
 * @param personId null where it concerns the whole case
 * @param subject short stable name: a task id, document code, term code, notice or decision key
 * @param details what happened, as plain values in order; never a text that is still blind to others
 * @param reason the reason given by the actor, or null
 */
public record CaseEvent(
        String caseNumber, String personId, Kind kind, String subject, Map<String, ?> details, String reason) {

    public enum Kind {
        STEP,
        DECISION,
        VOTE,
        DOCUMENT,
        NOTICE,
        DEADLINE,
        OPERATOR
    }
}
