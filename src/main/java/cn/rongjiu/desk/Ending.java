package cn.rongjiu.desk;

import cn.rongjiu.casefile.CaseEnd;
import java.time.LocalDate;

/**
 * How a case ended.
 *
 * @param outcome NOT_ACCEPTED, FORWARDED, WITHDRAWN, TRANSFERRED or CLOSED
 * @param archivedOn null until it is in the archive; the archive is no affair of the parties
 * @param retained how long the file is kept, 永久 or the last day; null while it is not archived
 */
record Ending(String outcome, String outcomeName, LocalDate closedOn, LocalDate archivedOn, String retained) {

    private static final String FOR_GOOD = "永久";

    static Ending of(CaseEnd end, boolean inside) {
        LocalDate archivedOn = inside ? end.archivedOn() : null;
        return new Ending(
                end.outcome().name(),
                end.outcome().label(),
                end.closedAt().toLocalDate(),
                archivedOn,
                archivedOn == null ? null : retained(end));
    }

    private static String retained(CaseEnd end) {
        return end.retainedUntil() == null ? FOR_GOOD : end.retainedUntil().toString();
    }
}
