package cn.rongjiu.record;

import java.time.LocalDateTime;

/**
 * One entry of the record.
 *
 * @param caseNumber {@link CaseRecord#OUTSIDE_CASES} for configuration and operators
 * @param seq 1, 2, … within the case, without a gap
 * @param kind name of a {@link cn.rongjiu.engine.CaseEvent.Kind}
 * @param actor user id of whoever acted
 * @param onBehalfOf user id of the person the actor stood in for, else null
 * @param details canonical JSON
 * @param hash keyed hash of all the other values, so each entry confirms the one before it
 */
public record Entry(
        String caseNumber,
        long seq,
        String kind,
        String personId,
        String actor,
        String onBehalfOf,
        LocalDateTime happenedAt,
        String subject,
        String details,
        String reason,
        String previousHash,
        String hash) {

    Entry chained(String ownHash) {
        return with(seq, ownHash);
    }

    /** The same at another place, to see whether it was there that it was written. */
    Entry at(long otherSeq) {
        return with(otherSeq, hash);
    }

    private Entry with(long anySeq, String anyHash) {
        return new Entry(
                caseNumber,
                anySeq,
                kind,
                personId,
                actor,
                onBehalfOf,
                happenedAt,
                subject,
                details,
                reason,
                previousHash,
                anyHash);
    }

    /** Names the place only: the contents may concern persons and do not belong in a log. */
    @Override
    public String toString() {
        return caseNumber + " entry " + seq;
    }
}
