package cn.rongjiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民法典 200–204 on the calendar of the State Council's notices (E27, E28). */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = CalendarFiles.calendar(ConfigFiles.ofTheOffice());

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-02-11, 5 WD, 2026-02-25",
        "2026-04-30, 5 WD, 2026-05-11",
        "2026-09-18, 5 WD, 2026-09-24",
        "2026-09-30, 5 WD, 2026-10-13",
        "2026-10-09, 1 WD, 2026-10-10",
        "2026-09-01, 30 WD, 2026-10-19",
        "2026-02-05, 15 CD, 2026-02-24",
        "2026-08-26, 30 CD, 2026-09-28",
        "2026-01-31, 1 M, 2026-02-28",
        "2026-09-01, 1 M, 2026-10-08"
    })
    void the_test_vectors_hold(LocalDate start, String term, LocalDate due) {
        assertThat(calendar.due(start, Term.parse(term))).isEqualTo(due);
    }

    @Test
    void a_period_of_effect_ends_the_day_before_and_does_not_shift() {
        assertThat(EffectPeriod.lastDay(LocalDate.of(2026, 6, 26), 6)).isEqualTo("2026-12-25");
        assertThat(EffectPeriod.lastDay(LocalDate.of(2026, 4, 4), 12))
                .as("E29: a Saturday stays")
                .isEqualTo("2027-04-03");
    }

    @ParameterizedTest(name = "{0} has {1} working days, {2}")
    @CsvSource({"2024, 251, FINAL", "2025, 248, FINAL", "2026, 248, FINAL", "2027, 248, PROVISIONAL"})
    void each_year_has_its_known_number_of_working_days(int year, int days, CalendarStatus status) {
        LocalDate lastOfOldYear = LocalDate.of(year, 1, 1).minusDays(1);
        assertThat(calendar.workingDays(lastOfOldYear, LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
        assertThat(calendar.status(year)).isEqualTo(status);
    }

    @Test
    void a_shifted_weekend_is_a_working_day_and_a_period_may_end_on_it() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(calendar.due(LocalDate.of(2026, 9, 17), new Term(3, TermUnit.CD)))
                .isEqualTo("2026-09-20");
    }

    @Test
    void an_ordinary_weekend_and_a_holiday_on_a_weekday_are_off() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 19))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 2, 9)))
                .as("除夕 2024 was no day off")
                .isTrue();
    }

    @Test
    void the_warning_lies_working_days_before_the_due_date() {
        assertThat(calendar.before(LocalDate.of(2026, 10, 9), 3)).isEqualTo("2026-09-29");
    }

    @ParameterizedTest(name = "{0} + {1} needs {2}")
    @CsvSource({
        "2027-12-31, 1 WD, 2028",
        "2027-12-30, 5 WD, 2028",
        "2027-12-01, 31 CD, 2028",
        "2027-06-30, 8 M, 2028",
        "2023-12-28, 5 WD, 2023"
    })
    void a_year_without_calendar_is_never_ordinary_weeks(LocalDate start, String term, int year) {
        assertThatThrownBy(() -> calendar.due(start, Term.parse(term)))
                .isInstanceOfSatisfying(CalendarMissing.class, missing -> assertThat(missing.year())
                        .isEqualTo(year));
    }

    @Test
    void rolling_off_a_holiday_does_not_cross_into_an_unknown_year() {
        YearTable endsOff = new YearTable(2030, CalendarStatus.FINAL, Set.of(LocalDate.of(2030, 12, 31)), Set.of());
        assertThatThrownBy(() ->
                        new WorkingCalendar(List.of(endsOff)).due(LocalDate.of(2030, 12, 1), new Term(30, TermUnit.CD)))
                .isInstanceOf(CalendarMissing.class);
    }

    @Test
    void an_independent_day_by_day_count_agrees_from_2024_to_2026() {
        SlowOracle oracle = new SlowOracle();
        Random random = new Random(20240101);
        for (LocalDate start = LocalDate.of(2024, 1, 1); start.isBefore(LocalDate.of(2026, 9, 1)); ) {
            for (TermUnit unit : TermUnit.values()) {
                Term term = new Term(1 + random.nextInt(unit == TermUnit.M ? 3 : 60), unit);
                assertThat(calendar.due(start, term)).as(start + " + " + term).isEqualTo(oracle.due(start, term));
            }
            start = start.plusDays(1);
        }
    }
}
