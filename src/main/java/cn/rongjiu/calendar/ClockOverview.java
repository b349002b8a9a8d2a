package cn.rongjiu.calendar;

import java.util.List;
import org.springframework.stereotype.Service;

/** What readers show of a case's clocks. */
@Service
public class ClockOverview {

    private final ClockBook book;
    private final ClockMapper mapper;
    private final Deadlines deadlines;

    ClockOverview(ClockBook book, ClockMapper mapper, Deadlines deadlines) {
        this.book = book;
        this.mapper = mapper;
        this.deadlines = deadlines;
    }

    /** Where every clock of the case stands, in the order in which they first started. */
    public List<ClockView> standing(String caseNumber) {
        List<ClockRow> rows = mapper.ofCase(caseNumber);
        return rows.stream()
                .map(ClockKey::of)
                .distinct()
                .map(clock -> view(clock, ClockLedger.of(clock, rows)))
                .toList();
    }

    /** Every line of the case's ledger, oldest first. */
    public List<ClockRow> ledger(String caseNumber) {
        return mapper.ofCase(caseNumber);
    }

    private ClockView view(ClockKey clock, ClockLedger ledger) {
        DueDate due = book.due(ledger);
        return new ClockView(
                clock.code(),
                deadlines.get(clock.code()).name(),
                clock.personId(),
                ledger.state(),
                ledger.startedOn(),
                due.on(),
                due.missingYear(),
                book.lapsed(ledger));
    }
}
