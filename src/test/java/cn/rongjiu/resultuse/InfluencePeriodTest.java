package cn.rongjiu.resultuse;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.lists.DecisionFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** D8: how long a measure has effect, and which day is its last. */
class InfluencePeriodTest {

    private static final DecisionFile TABLE = new DecisionFile("decisions/influence-period.dmn");

    @ParameterizedTest(name = "{0}: {1} M, then {2} M")
    @CsvSource({
        "NO_ACTION, 0, 0",
        "FIRST_FORM, 0, 0",
        "ADMONITION, 6, 0",
        "PARTY_WARNING, 12, 0",
        "PARTY_SERIOUS_WARNING, 18, 0",
        "PARTY_POST_REMOVAL, 24, 0",
        "PARTY_SERIOUS_WARNING_INSTEAD, 24, 0",
        "PARTY_PROBATION_ONE_YEAR, 12, 24",
        "PARTY_PROBATION_TWO_YEARS, 24, 24",
        "PARTY_EXPULSION, 60, 0",
        "GOVERNMENT_WARNING, 6, 0",
        "GOVERNMENT_DEMERIT, 12, 0",
        "GOVERNMENT_MAJOR_DEMERIT, 18, 0",
        "GOVERNMENT_DOWNGRADE, 24, 0",
        "GOVERNMENT_POST_REMOVAL, 24, 0",
        "INSTITUTION_WARNING, 6, 0",
        "INSTITUTION_DEMERIT, 12, 0",
        "INSTITUTION_DOWNGRADE, 24, 0",
        "POST_ADJUSTMENT, 12, 0",
        "DEMOTION, 24, 0",
        "RELEASE, 12, 12",
        "RESIGNATION, 12, 12",
        "ORDERED_RESIGNATION, 12, 12",
        "UNFIT_RELEASE, 12, 0",
        "UNFIT_DEMOTION, 24, 0"
    })
    void each_measure_has_its_own_period(Measure measure, int months, int further) {
        Map<String, Object> row = TABLE.ask(Map.of("imposedMeasure", measure.name()));

        assertThat(row).containsEntry("periodMonths", months).containsEntry("furtherMonths", further);
        assertThat(measure.allows(months)).isTrue();
    }

    @Test
    void every_measure_has_a_row_and_every_row_a_measure() {
        Set<String> measures = new LinkedHashSet<>(
                Arrays.stream(Measure.values()).map(Measure::name).toList());

        assertThat(measures)
                .hasSize(25)
                .allMatch(code -> TABLE.rows(Map.of("imposedMeasure", code)).size() == 1);
        assertThat(TABLE.rows(Map.of("imposedMeasure", "SOLITARY_CONFINEMENT"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void a_statutory_row_is_marked_and_no_office_may_change_it(Measure measure) {
        Map<String, Object> row = TABLE.ask(Map.of("imposedMeasure", measure.name()));

        assertThat(row).containsEntry("statutory", measure.isStatutory());
        assertThat(measure.allows((Integer) row.get("periodMonths") + 1)).isEqualTo(!measure.isStatutory());
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void a_measure_bars_something_exactly_when_it_has_a_period(Measure measure) {
        Map<String, Object> row = TABLE.ask(Map.of("imposedMeasure", measure.name()));

        assertThat(Codes.of(row.get("bars")).isEmpty())
                .isEqualTo(row.get("periodMonths").equals(0));
        assertThat(Codes.of(row.get("furtherBars")).isEmpty())
                .isEqualTo(row.get("furtherMonths").equals(0));
        assertThat(Codes.of(row.get("bars"))).allMatch(code -> Effect.valueOf(code) != null);
        assertThat(Codes.of(row.get("bars"))).containsAll(Codes.of(row.get("furtherBars")));
    }

    @ParameterizedTest(name = "{0} + {1} M: {2}")
    @CsvSource({
        "2026-06-26, 6, 2026-12-25", // the day after is a Saturday: no shift
        "2026-04-04, 6, 2026-10-03", // ends within the National Day holiday: no shift (E29)
        "2026-01-01, 6, 2026-06-30",
        "2026-03-01, 24, 2028-02-29",
        "2026-01-31, 1, 2026-02-27", // no 31st in February: its last day corresponds
        "2026-08-31, 6, 2027-02-27",
        "2024-02-29, 12, 2025-02-27",
        "2026-12-31, 18, 2028-06-29"
    })
    void a_period_ends_on_the_day_before_the_corresponding_date(LocalDate from, int months, LocalDate lastDay) {
        assertThat(EndRule.DAY_BEFORE_CORRESPONDING.lastDay(from, months)).isEqualTo(lastDay);
    }

    @Test
    void a_place_may_count_the_corresponding_date_itself() {
        assertThat(EndRule.CORRESPONDING_DAY.lastDay(LocalDate.of(2026, 6, 26), 6))
                .isEqualTo("2026-12-26");
        assertThat(EndRule.CORRESPONDING_DAY.lastDay(LocalDate.of(2026, 8, 31), 6))
                .isEqualTo("2027-02-28");
    }
}
