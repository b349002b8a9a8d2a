package cn.rongjiu.record;

/**
 * The end of a case's chain; its row is locked while an entry is added.
 *
 * @param seq number of the last entry, 0 before the first
 * @param hash hash of the last entry
 * @param seal keyed hash of the above, so that nobody without the key can cut the tail and move the head back
 */
record Head(String caseNumber, long seq, String hash, String seal) {}
