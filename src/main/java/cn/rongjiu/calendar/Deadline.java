package cn.rongjiu.calendar;

/**
 * One row of the table of terms (1.4).
 *
 * @param code T01 … T40, with a suffix where the law gives two lengths
 * @param key the parameter's name
 * @param term null where the law sets no limit (T22)
 * @param fixed set by law, so that an office may not loosen it
 * @param name what an official reads
 * @param warnBefore working days between the warning and the due date (T40)
 * @param extendedBy code of the term that one extension adds, null when it cannot be extended
 */
public record Deadline(
        String code, String key, Term term, boolean fixed, String name, int warnBefore, String extendedBy) {

    public boolean isUnlimited() {
        return term == null;
    }
}
