package cn.rongjiu.calendar;

import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reads and writes the clock ledger. */
@Component
class ClockBook {

    private final ClockMapper mapper;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final ClockNews news;
    private final Actor actor;
    private final OfficeTime time;

    ClockBook(
            ClockMapper mapper,
            WorkingCalendar calendar,
            Deadlines deadlines,
            ClockNews news,
            Actor actor,
            OfficeTime time) {
        this.mapper = mapper;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.news = news;
        this.actor = actor;
        this.time = time;
    }

    ClockLedger ledger(ClockKey clock) {
        return ClockLedger.of(clock, mapper.ofCase(clock.caseNumber()));
    }

    DueDate due(ClockLedger ledger) {
        return DueDate.of(ledger, calendar);
    }

    /** Whether the due date passed before the clock was stopped. */
    boolean lapsed(ClockLedger ledger) {
        LocalDate due = due(ledger).orParking();
        return ledger.stoppedOn().map(stopped -> stopped.isAfter(due)).orElseGet(() -> !time.now()
                .isBefore(deadlines.endOf(due)));
    }

    /** Adds a line; {@code term} is null unless the event starts or adds one. */
    void append(ClockKey clock, ClockEvent event, LocalDate on, Term term, String reason) {
        ClockLedger before = ledger(clock);
        ClockRow row = row(clock, event, on, term, null, reason);
        write(row.with(due(before.plus(row))), before);
    }

    /** Begins a run that counts as the other did; that the other ended is its own affair. */
    void copy(ClockLedger ledger, ClockKey clock, String reason) {
        ledger.rows().stream()
                .filter(row -> row.event() != ClockEvent.STOPPED && row.event() != ClockEvent.RECOMPUTED)
                .forEach(row ->
                        append(clock, row.event(), row.onDate(), row.amount() == null ? null : row.term(), reason));
    }

    /** Adds a line when the calendar now gives another due date than the ledger last said (E28). */
    void recompute(ClockKey clock, String reason) {
        ClockLedger before = ledger(clock);
        DueDate was = DueDate.of(before.last());
        DueDate now = due(before);
        if (!now.equals(was)) {
            ClockRow row = row(clock, ClockEvent.RECOMPUTED, time.today(), null, was.on(), reason);
            write(row.with(now), before);
        } else {
            news.remind(before.last());
        }
    }

    private void write(ClockRow row, ClockLedger before) {
        mapper.append(row);
        news.tell(row, before);
    }

    private ClockRow row(ClockKey clock, ClockEvent event, LocalDate on, Term term, LocalDate oldDueOn, String reason) {
        return new ClockRow(
                Ids.next(),
                clock.caseNumber(),
                clock.personId(),
                clock.code(),
                event,
                on,
                term == null ? null : term.amount(),
                term == null ? null : term.unit(),
                null,
                oldDueOn,
                null,
                actor.id(),
                reason,
                time.now());
    }
}
