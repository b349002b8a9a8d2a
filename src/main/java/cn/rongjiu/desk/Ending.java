package cn.rongjiu.desk;

import cn.rongjiu.casefile.CaseEnd;
import cn.rongjiu.casefile.CaseState;
import java.time.LocalDate;

/**
 * How a case ended.
 *
 * @param outcome NOT_ACCEPTED, FORWARDED, WITHDRAWN, TRANSFERRED, PARTIALLY_TRANSFERRED or CLOSED
 * @param archivedOn null until it is in the archive; the archive is no affair of the parties
 * @param retained how long the file is kept, 永久 or the last day; null while it is not archived
 */
record Ending(String outcome, String outcomeName, LocalDate closedOn, LocalDate archivedOn, String retained) {

    private static final String FOR_GOOD = "永久";

    static Ending of(CaseEnd end, boolean inside) {
        LocalDate archivedOn = inside ? end.archivedOn() : null;
        CaseState outcome = inside ? end.outcome() : ForParties.state(end.outcome());
        return new Ending(
                outcome.name(),
                outcome.label(),
                end.closedAt().toLocalDate(),
                archivedOn,
                archivedOn == null ? null : retained(end));
    }

    private static String retained(CaseEnd end) {
        return end.retainedUntil() == null ? FOR_GOOD : end.retainedUntil().toString();
    }
}
