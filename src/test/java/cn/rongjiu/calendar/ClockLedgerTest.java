package cn.rongjiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The due date follows from the ledger and the calendar alone. */
class ClockLedgerTest {

    private final WorkingCalendar calendar = CalendarFiles.calendar(ConfigFiles.ofTheOffice());
    private final List<ClockRow> rows = new ArrayList<>();

    @Test
    void a_pause_keeps_the_working_days_left() {
        add(ClockEvent.STARTED, "2026-03-02", "5 WD");
        add(ClockEvent.PAUSED, "2026-03-04", null);
        assertThat(due()).isEmpty();
        add(ClockEvent.RESUMED, "2026-03-10", null);
        assertThat(due()).contains(LocalDate.of(2026, 3, 13));
    }

    @Test
    void days_left_are_counted_again_over_a_holiday() {
        add(ClockEvent.STARTED, "2026-09-18", "5 WD");
        add(ClockEvent.PAUSED, "2026-09-21", null);
        add(ClockEvent.RESUMED, "2026-09-30", null);
        assertThat(due()).as("three left: 10-08, 10-09, Saturday 10-10").contains(LocalDate.of(2026, 10, 10));
    }

    @Test
    void a_pause_keeps_the_calendar_days_left_before_the_roll() {
        add(ClockEvent.STARTED, "2026-08-26", "30 CD");
        add(ClockEvent.PAUSED, "2026-09-20", null);
        add(ClockEvent.RESUMED, "2026-09-21", null);
        assertThat(due()).as("five left of the raw end 09-25; 09-26 rolls").contains(LocalDate.of(2026, 9, 28));
    }

    @Test
    void months_that_were_interrupted_go_on_as_days() {
        add(ClockEvent.STARTED, "2026-03-02", "1 M");
        add(ClockEvent.PAUSED, "2026-03-23", null);
        add(ClockEvent.RESUMED, "2026-04-07", null);
        assertThat(due()).contains(LocalDate.of(2026, 4, 17));
    }

    @Test
    void a_pause_on_the_last_day_leaves_the_day_of_resuming() {
        add(ClockEvent.STARTED, "2026-03-02", "5 WD");
        add(ClockEvent.PAUSED, "2026-03-09", null);
        add(ClockEvent.RESUMED, "2026-03-14", null);
        assertThat(due()).as("resumed on a Saturday").contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void a_clock_that_has_run_out_is_not_revived_by_a_pause() {
        add(ClockEvent.STARTED, "2026-03-02", "5 WD");
        add(ClockEvent.PAUSED, "2026-03-10", null);
        add(ClockEvent.RESUMED, "2026-03-20", null);
        assertThat(due()).contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    void an_extension_is_added_to_the_term() {
        add(ClockEvent.STARTED, "2026-03-06", "30 WD");
        add(ClockEvent.EXTENDED, "2026-04-15", "15 WD");
        assertThat(due()).contains(calendar.due(LocalDate.of(2026, 3, 6), Term.parse("45 WD")));
    }

    @Test
    void an_extension_in_days_is_added_to_the_raw_end() {
        add(ClockEvent.STARTED, "2026-08-26", "30 CD");
        add(ClockEvent.EXTENDED, "2026-09-01", "30 CD");
        assertThat(due()).contains(calendar.due(LocalDate.of(2026, 8, 26), Term.parse("60 CD")));
    }

    @Test
    void a_new_start_forgets_the_run_before() {
        add(ClockEvent.STARTED, "2026-03-02", "5 WD");
        add(ClockEvent.PAUSED, "2026-03-03", null);
        add(ClockEvent.STARTED, "2026-04-13", "5 WD");
        assertThat(due()).contains(LocalDate.of(2026, 4, 20));
        assertThat(ledger().has(ClockEvent.PAUSED)).isFalse();
    }

    @Test
    void a_stopped_clock_keeps_its_due_date() {
        add(ClockEvent.STARTED, "2026-03-02", "5 WD");
        add(ClockEvent.STOPPED, "2026-03-05", null);
        assertThat(due()).contains(LocalDate.of(2026, 3, 9));
        assertThat(ledger().state()).isEqualTo(ClockState.STOPPED);
    }

    @Test
    void a_recomputation_changes_nothing_by_itself() {
        add(ClockEvent.STARTED, "2026-03-02", "5 WD");
        add(ClockEvent.RECOMPUTED, "2026-03-05", null);
        assertThat(due()).contains(LocalDate.of(2026, 3, 9));
        assertThat(ledger().lastDay()).isEqualTo("2026-03-02");
    }

    @Test
    void a_ledger_that_needs_an_unknown_year_has_no_due_date_but_a_state() {
        add(ClockEvent.STARTED, "2027-12-30", "5 WD");
        add(ClockEvent.PAUSED, "2027-12-31", null);
        assertThatThrownBy(this::due).isInstanceOf(CalendarMissing.class);
        assertThat(ledger().state()).isEqualTo(ClockState.PAUSED);
        assertThat(DueDate.of(ledger(), calendar)).isEqualTo(new DueDate(null, 2028));
    }

    private Optional<LocalDate> due() {
        return ledger().due(calendar);
    }

    private ClockLedger ledger() {
        return new ClockLedger(rows);
    }

    private void add(ClockEvent event, String on, String term) {
        Term length = term == null ? null : Term.parse(term);
        rows.add(new ClockRow(
                String.valueOf(rows.size()),
                "RJ-2026-0001",
                null,
                "T01",
                event,
                LocalDate.parse(on),
                length == null ? null : length.amount(),
                length == null ? null : length.unit(),
                null,
                null,
                null,
                "system",
                null,
                null));
    }
}
