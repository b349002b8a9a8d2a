package cn.rongjiu.calendar;

import cn.rongjiu.engine.Refusal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of the cases, for diagrams ({@code ${clock.due(caseNumber, personId, 'T04')}}) and rooms alike. A clock is
 * named by case, person (null for the whole case) and term; starting it again begins a new run.
 */
@Component("clock")
@Transactional
public class CaseClock {

    private final ClockBook book;
    private final ClockMapper mapper;
    private final Deadlines deadlines;

    CaseClock(ClockBook book, ClockMapper mapper, Deadlines deadlines) {
        this.book = book;
        this.mapper = mapper;
        this.deadlines = deadlines;
    }

    /** Starts the term; {@code on} itself is not counted. */
    public void start(String caseNumber, String personId, String code, LocalDate on, String reason) {
        book.append(new ClockKey(caseNumber, personId, code), ClockEvent.STARTED, on, deadlines.term(code), reason);
    }

    /** Lets the person's own clock count as that of the case does or did, unless one of his is open (E5). */
    public void branch(String caseNumber, String personId, String code, String reason) {
        if (!isOpen(caseNumber, personId, code)) {
            book.copy(started(new ClockKey(caseNumber, null, code)), new ClockKey(caseNumber, personId, code), reason);
        }
    }

    /** Stops counting and keeps the days left; a clock that is paused stays so. */
    public void pause(String caseNumber, String personId, String code, LocalDate on, String reason) {
        proceed(new ClockKey(caseNumber, personId, code), ClockState.RUNNING, ClockEvent.PAUSED, on, reason);
    }

    /** Goes on with the days left; a clock that runs stays so. */
    public void resume(String caseNumber, String personId, String code, LocalDate on, String reason) {
        proceed(new ClockKey(caseNumber, personId, code), ClockState.PAUSED, ClockEvent.RESUMED, on, reason);
    }

    /** Adds the one extension that the term knows (T05, T13, T18). */
    public void extend(String caseNumber, String personId, String code, LocalDate on, String reason) {
        ClockKey clock = new ClockKey(caseNumber, personId, code);
        Deadline deadline = deadlines.get(code);
        ClockLedger ledger = started(clock);
        requireExtendable(deadline, ledger);
        LocalDate day = inOrder(clock, ledger, on);
        book.append(clock, ClockEvent.EXTENDED, day, deadlines.term(deadline.extendedBy()), reason);
    }

    /** Ends the clock: what it timed is done. A stopped clock stays stopped. */
    public void stop(String caseNumber, String personId, String code, LocalDate on, String reason) {
        ClockKey clock = new ClockKey(caseNumber, personId, code);
        ClockState state = started(clock).state();
        if (state != ClockState.STOPPED) {
            proceed(clock, state, ClockEvent.STOPPED, on, reason);
        }
    }

    /** Whether the clock was started and not stopped since. */
    @Transactional(readOnly = true)
    public boolean isOpen(String caseNumber, String personId, String code) {
        ClockLedger ledger = book.ledger(new ClockKey(caseNumber, personId, code));
        return !ledger.isEmpty() && ledger.state() != ClockState.STOPPED;
    }

    /** The due date; 2999-12-31 while the clock is paused or waits for a calendar. */
    @Transactional(readOnly = true)
    public LocalDate dueOn(String caseNumber, String personId, String code) {
        return book.due(started(new ClockKey(caseNumber, personId, code))).orParking();
    }

    /** The due date at the hour the office closes, for tasks and timers; starts nothing. */
    @Transactional(readOnly = true)
    public Date due(String caseNumber, String personId, String code) {
        return deadlines.instantOf(dueOn(caseNumber, personId, code));
    }

    /** Whether the due date passed before the clock was stopped; never while it is paused or parked. */
    @Transactional(readOnly = true)
    public boolean lapsed(String caseNumber, String personId, String code) {
        return book.lapsed(started(new ClockKey(caseNumber, personId, code)));
    }

    /** Whether the running or last run took the one extension of its term. */
    @Transactional(readOnly = true)
    public boolean wasExtended(String caseNumber, String personId, String code) {
        return started(new ClockKey(caseNumber, personId, code)).has(ClockEvent.EXTENDED);
    }

    /** The clocks that wait for a calendar. */
    @Transactional(readOnly = true)
    public List<ParkedClock> parked() {
        return mapper.newestOfOpenClocks().stream()
                .filter(ClockRow::isParked)
                .map(row -> new ParkedClock(row.caseNumber(), row.personId(), row.code(), row.missingYear()))
                .toList();
    }

    private static void requireExtendable(Deadline deadline, ClockLedger ledger) {
        String name = "“" + deadline.name() + "”期限";
        if (deadline.extendedBy() == null) {
            throw Refusal.conflict(name + "不能延长。");
        }
        if (ledger.has(ClockEvent.EXTENDED)) {
            throw Refusal.conflict(name + "已经延长过一次，不能再延长。");
        }
        if (ledger.state() != ClockState.RUNNING) {
            throw Refusal.conflict(name + ledger.state().label() + "，不能延长。");
        }
    }

    private void proceed(ClockKey clock, ClockState from, ClockEvent event, LocalDate on, String reason) {
        ClockLedger ledger = started(clock);
        if (ledger.state() == ClockState.STOPPED) {
            throw new IllegalStateException(clock + " is stopped; it can only start anew");
        }
        if (ledger.state() == from) {
            book.append(clock, event, inOrder(clock, ledger, on), null, reason);
        }
    }

    private LocalDate inOrder(ClockKey clock, ClockLedger ledger, LocalDate on) {
        if (on.isBefore(ledger.lastDay())) {
            String name = deadlines.get(clock.code()).name();
            throw Refusal.because("“" + name + "”期限的变动日期不能早于上一次变动（" + ledger.lastDay() + "）。");
        }
        return on;
    }

    private ClockLedger started(ClockKey clock) {
        ClockLedger ledger = book.ledger(clock);
        if (ledger.isEmpty()) {
            throw new IllegalStateException(clock + " was never started");
        }
        return ledger;
    }
}
