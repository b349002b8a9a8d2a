package cn.rongjiu.lists;

import java.time.LocalDate;

/**
 * One item of a list.
 *
 * @param absolute negative list: excludes tolerance whatever speaks for it
 * @param transfer negative list: once proven, the matter goes to accountability (P12)
 * @param consent positive list: counts only with the consent of the party committee (P99)
 * @param distinction positive list: which of the three distinctions it belongs to, {@code -} for none
 * @param validTo last day in force, null while open
 */
public record ListItem(
        ListKind kind,
        String code,
        String text,
        boolean absolute,
        boolean transfer,
        boolean consent,
        String basis,
        String distinction,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Code and text, as officials choose it. */
    public String label() {
        return code + " " + text;
    }

    boolean inForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
