package cn.rongjiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T40 on the calendar of 2025: 04-27 is a Sunday that is worked, 05-01 to 05-05 are off. */
class UrgencyLadderTest {

    private static final String DUE = "2025-05-08T17:30";
    private static final ConfigFiles FILES = ConfigFiles.ofTheOffice();

    private final UrgencyLadder ladder =
            new UrgencyLadder(CalendarFiles.calendar(FILES), CalendarFiles.deadlines(FILES), new OfficeTime());

    @AfterEach
    void time_goes_on() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-30T08:29,",
        "2025-04-30T08:30, REMINDED",
        "2025-05-02T10:00,", // a day off: whatever is owed is told on the next working day
        "2025-05-08T17:29, REMINDED",
        "2025-05-08T17:30,",
        "2025-05-09T08:30, URGED",
        "2025-05-10T10:00,",
        "2025-05-13T23:59, URGED",
        "2025-05-14T08:30, ESCALATED",
        "2025-05-18T08:30,"
    })
    void people_are_told_when_the_office_opens_on_a_working_day(LocalDateTime now, Urgency expected) {
        at(now);
        assertThat(ladder.now("T04", date(DUE)).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // now               told last   look again
        "2025-04-01T10:00,          ,    2025-04-30T08:30",
        "2025-04-30T08:30,  REMINDED,    2025-05-09T08:30",
        "2025-05-09T08:30,  URGED,       2025-05-14T08:30",
        "2025-05-14T08:30,  ESCALATED,   2999-12-31T00:00",
        // begun late: at the next opening and not in the middle of the day
        "2025-04-30T10:00,          ,    2025-05-06T08:30",
        "2025-05-08T10:00,          ,    2025-05-09T08:30",
        "2025-05-09T07:00,          ,    2025-05-09T08:30",
        "2025-06-01T10:00,          ,    2025-06-03T08:30",
        // the program stood still over a holiday
        "2025-05-03T10:00,          ,    2025-05-06T08:30",
        "2025-05-10T10:00,          ,    2025-05-12T08:30",
    })
    void the_next_look_is_at_the_next_step_or_at_the_next_opening_when_one_is_owed(
            LocalDateTime now, Urgency told, LocalDateTime expected) {
        at(now);
        assertThat(ladder.next("T04", date(DUE), told)).isEqualTo(date(expected));
    }

    @Test
    void a_due_date_that_is_no_clocks_is_reminded_of_by_t40_alone() {
        at(LocalDateTime.parse("2025-04-01T10:00"));
        assertThat(ladder.next(null, date(DUE), null)).isEqualTo(date("2025-04-30T08:30"));
    }

    @Test
    void nobody_is_told_anything_while_the_due_date_is_unknown() {
        at(LocalDateTime.parse("2025-05-08T10:00"));
        Date parked = date("2999-12-31T17:30");
        assertThat(ladder.now("T04", parked)).isEmpty();
        assertThat(ladder.next("T04", parked, null)).isEqualTo(parked);
    }

    @Test
    void a_missing_calendar_puts_the_next_step_off_until_it_arrives() {
        YearTable only2025 =
                CalendarCsv.read(FILES.all("calendar/2025.csv").iterator().next());
        UrgencyLadder blind = new UrgencyLadder(
                new WorkingCalendar(List.of(only2025)), CalendarFiles.deadlines(FILES), new OfficeTime());
        Date due = date("2025-12-31T17:30");
        at(LocalDateTime.parse("2025-12-31T18:00"));
        assertThat(blind.next("T04", due, Urgency.REMINDED)).isEqualTo(date("2026-01-01T08:30"));
        at(LocalDateTime.parse("2026-01-05T08:30"));
        assertThat(blind.now("T04", due)).isEmpty();
        assertThat(blind.next("T04", due, null)).isEqualTo(date("2026-01-06T08:30"));
        assertThat(ladder.now("T04", due)).contains(Urgency.URGED);
    }

    private static void at(LocalDateTime now) {
        ClockUtil.setCurrentTime(date(now));
    }

    private static Date date(String moment) {
        return date(LocalDateTime.parse(moment));
    }

    private static Date date(LocalDateTime moment) {
        return OfficeTime.instant(moment);
    }
}
