package cn.rongjiu.record;

import java.time.LocalDateTime;

/**
 * Where the end of one chain stood at a time; the seals of all chains are one chain themselves.
 *
 * @param sealNo 1, 2, … without a gap
 * @param seq number of the entry that was the last then
 * @param hash hash of that entry
 * @param seal keyed hash of all the other values, so each seal confirms the one before it
 */
record Seal(
        long sealNo,
        String caseNumber,
        long seq,
        String hash,
        LocalDateTime sealedAt,
        String previousSeal,
        String seal) {

    /** Stands for the case number at the head of the chain of seals. */
    static final String CHAIN = "#";

    Seal signed(String ownHash) {
        return new Seal(sealNo, caseNumber, seq, hash, sealedAt, previousSeal, ownHash);
    }
}
