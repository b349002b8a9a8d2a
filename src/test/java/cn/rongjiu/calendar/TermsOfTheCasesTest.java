package cn.rongjiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every due date of the worked cases, with the terms and the calendar an office gets. */
class TermsOfTheCasesTest {

    private final WorkingCalendar calendar = CalendarFiles.calendar(ConfigFiles.ofTheOffice());
    private final Deadlines deadlines = CalendarFiles.deadlines(ConfigFiles.ofTheOffice());

    @ParameterizedTest(name = "{0}: {1} + {2} = {3}")
    @CsvSource(
            textBlock =
                    """
            1 acceptance,         2026-03-02, T01, 2026-03-09
            1 verification,       2026-03-06, T04, 2026-04-20
            1 defence,            2026-04-09, T06, 2026-04-16
            1 deliberation,       2026-04-17, T07, 2026-05-06
            1 publicity,          2026-04-28, T09, 2026-05-08
            1 service,            2026-05-11, T10, 2026-05-18
            1 correction,         2026-05-12, T13, 2026-06-11
            1 correction check,   2026-06-10, T14, 2026-06-25
            1 archive,            2026-06-15, T34, 2026-06-30
            2 acceptance,         2026-04-13, T01, 2026-04-20
            2 verification,       2026-04-17, T04, 2026-06-02
            2 defence,            2026-05-29, T06, 2026-06-05
            2 deliberation,       2026-06-08, T07, 2026-06-23
            2 publicity,          2026-06-16, T09, 2026-06-24
            2 correction,         2026-06-29, T13, 2026-07-29
            4 acceptance,         2026-06-15, T01, 2026-06-23
            4 verification,       2026-06-23, T04, 2026-08-04
            4 defence,            2026-07-06, T06, 2026-07-13
            4 transfer,           2026-07-16, T28, 2026-07-21
            4 review window,      2026-07-20, T15, 2026-08-19
            6 acceptance told,    2026-08-03, T23, 2026-08-24
            6 verification,       2026-08-10, T04, 2026-09-20
            6 feedback,           2026-09-11, T24, 2026-10-09
            6 assessment,         2026-09-11, T26, 2026-09-18
            6 clarification,      2026-09-14, T27, 2026-09-28
            """)
    void the_case_has_its_due_date(String step, LocalDate start, String code, LocalDate due) {
        assertThat(calendar.due(start, deadlines.term(code))).as(step).isEqualTo(due);
    }
}
