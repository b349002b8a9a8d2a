package cn.rongjiu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks that nobody stopped, for when a case, or one person's part in it, is over. */
@Component
@Transactional
public class RemainingClocks {

    private final ClockOverview overview;
    private final ClockBook book;

    RemainingClocks(ClockOverview overview, ClockBook book) {
        this.overview = overview;
        this.book = book;
    }

    /**
     * Stops all that still counts in the case, except the time that a party still has to file something and what counts
     * for those who are not done.
     *
     * @param going ids of persons whose matter goes on
     */
    public void stop(String caseNumber, Set<String> going, LocalDate on, String reason) {
        stop(caseNumber, clock -> clock.personId() == null || !going.contains(clock.personId()), on, reason);
    }

    /** The same for the clocks of one person alone. */
    public void stop(String caseNumber, String personId, LocalDate on, String reason) {
        stop(caseNumber, clock -> Objects.equals(clock.personId(), personId), on, reason);
    }

    /** Pauses what runs in the case; what the law has set goes on (E23). */
    public void pause(String caseNumber, LocalDate on, String reason) {
        of(caseNumber).stream()
                .filter(clock -> clock.state() == ClockState.RUNNING && Statute.limit(clock.code()) == null)
                .map(clock -> new ClockKey(caseNumber, clock.personId(), clock.code()))
                .forEach(key -> book.append(key, ClockEvent.PAUSED, notBefore(key, on), null, reason));
    }

    /** Lets go on what was paused for this reason, with the days left. */
    public void resume(String caseNumber, LocalDate on, String reason) {
        List<ClockRow> rows = overview.ledger(caseNumber);
        of(caseNumber).stream()
                .filter(clock -> clock.state() == ClockState.PAUSED)
                .map(clock -> new ClockKey(caseNumber, clock.personId(), clock.code()))
                .filter(key -> reason.equals(lastReason(key, rows)))
                .forEach(key -> book.append(key, ClockEvent.RESUMED, notBefore(key, on), null, reason));
    }

    /** Whether the clock stands still for this reason and no other. */
    @Transactional(readOnly = true)
    public boolean isPausedFor(String caseNumber, String personId, String code, String reason) {
        ClockKey key = new ClockKey(caseNumber, personId, code);
        ClockLedger ledger = book.ledger(key);
        return !ledger.isEmpty()
                && ledger.state() == ClockState.PAUSED
                && reason.equals(lastReason(key, overview.ledger(caseNumber)));
    }

    /** Those that run or are paused, in the order in which they first started. */
    @Transactional(readOnly = true)
    public List<ClockView> of(String caseNumber) {
        return overview.standing(caseNumber).stream()
                .filter(clock -> clock.state() != ClockState.STOPPED)
                .toList();
    }

    private void stop(String caseNumber, Predicate<ClockView> concerned, LocalDate on, String reason) {
        of(caseNumber).stream()
                .filter(concerned)
                .filter(clock -> !isWindow(clock) || clock.lapsed())
                .forEach(clock -> stop(new ClockKey(caseNumber, clock.personId(), clock.code()), clock, on, reason));
    }

    private void stop(ClockKey key, ClockView clock, LocalDate on, String reason) {
        // a window that nobody used ended by itself, and nobody was late
        LocalDate end = isWindow(clock) ? clock.dueOn() : on;
        book.append(key, ClockEvent.STOPPED, notBefore(key, end), null, reason);
    }

    private LocalDate notBefore(ClockKey key, LocalDate on) {
        LocalDate last = book.ledger(key).lastDay();
        return on.isBefore(last) ? last : on;
    }

    private static String lastReason(ClockKey key, List<ClockRow> rows) {
        return rows.stream()
                .filter(row -> key.equals(ClockKey.of(row)) && row.event() != ClockEvent.RECOMPUTED)
                .reduce((earlier, later) -> later)
                .map(ClockRow::reason)
                .orElse(null);
    }

    /** Whether it is a party's time to file, which no office may cut short. */
    private static boolean isWindow(ClockView clock) {
        Statute.Limit limit = Statute.limit(clock.code());
        return limit != null && limit.side() == Statute.Side.FILING;
    }
}
