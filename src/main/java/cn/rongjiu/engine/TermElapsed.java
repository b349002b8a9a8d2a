package cn.rongjiu.engine;

/**
 * A diagram waited for the end of a term, and it came.
 *
 * @param personId null where the term concerns the whole case
 */
public record TermElapsed(String caseNumber, String personId, String term) {}
