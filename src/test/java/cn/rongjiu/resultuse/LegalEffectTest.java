package cn.rongjiu.resultuse;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.casefile.Grade;
import cn.rongjiu.lists.DecisionFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D5: what a grade means on each track, for every grade, track and range. */
class LegalEffectTest {

    private static final DecisionFile TABLE = new DecisionFile("decisions/legal-effect.dmn");

    @Test
    void every_grade_track_and_range_has_one_effect() {
        int answered = 0;
        for (Grade grade : Grade.values()) {
            for (Track track : Track.values()) {
                for (MeasureRange range : MeasureRange.values()) {
                    assertThat((String) ask(grade, track, range).get("legalEffect"))
                            .as("%s %s %s", grade, track, range)
                            .matches("(?s).*\\p{IsHan}.*");
                    answered++;
                }
            }
        }
        assertThat(answered).isEqualTo(32);
    }

    @Test
    void measures_that_agree_with_a_grade_belong_to_its_track() {
        for (Grade grade : Grade.values()) {
            for (Track track : Track.values()) {
                for (MeasureRange range : MeasureRange.values()) {
                    assertThat(measures(grade, track, range))
                            .allMatch(code -> Measure.valueOf(code).belongsTo(track));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "EXEMPT,   ACCOUNTABILITY, LOWEST, NO_ACTION FIRST_FORM",
        "EXEMPT,   GOVERNMENT,     HIGHER, NO_ACTION FIRST_FORM",
        "MITIGATE, PARTY,          LOWEST, FIRST_FORM ADMONITION",
        "MITIGATE, PARTY,          HIGHER, PARTY_WARNING PARTY_SERIOUS_WARNING",
        "MITIGATE, GOVERNMENT,     LOWEST, FIRST_FORM ADMONITION",
        "MITIGATE, ORGANISATION,   HIGHER, FIRST_FORM ADMONITION",
        "LIGHTER,  PARTY,          LOWEST, PARTY_WARNING",
        "LIGHTER,  GOVERNMENT,     LOWEST, GOVERNMENT_WARNING INSTITUTION_WARNING",
        "LIGHTER,  GOVERNMENT,     HIGHER, GOVERNMENT_DOWNGRADE INSTITUTION_DOWNGRADE",
        "LIGHTER,  ORGANISATION,   LOWEST, ''",
        "REFUSE,   GOVERNMENT,     LOWEST, ''"
    })
    void mitigation_goes_below_the_range_and_lighter_stays_lightest_within(
            Grade grade, Track track, MeasureRange range, String measures) {
        assertThat(String.join(" ", measures(grade, track, range))).isEqualTo(measures);
    }

    @Test
    void tolerance_never_agrees_with_a_heavier_measure_than_the_range_had() {
        assertThat(measures(Grade.MITIGATE, Track.GOVERNMENT, MeasureRange.HIGHER))
                .doesNotContain("GOVERNMENT_DOWNGRADE", "GOVERNMENT_POST_REMOVAL", "INSTITUTION_DOWNGRADE");
        assertThat((String) ask(Grade.REFUSE, Track.PARTY, MeasureRange.LOWEST).get("legalEffect"))
                .contains("不得因申请容错而加重");
    }

    @Test
    void an_unset_track_has_no_effect() {
        assertThat(TABLE.rows(Map.of("grade", "EXEMPT", "track", "", "measureRange", "LOWEST")))
                .isEmpty();
    }

    private static List<String> measures(Grade grade, Track track, MeasureRange range) {
        return Codes.of(ask(grade, track, range).get("measures"));
    }

    private static Map<String, Object> ask(Grade grade, Track track, MeasureRange range) {
        return TABLE.ask(Map.of("grade", grade.name(), "track", track.name(), "measureRange", range.name()));
    }
}
