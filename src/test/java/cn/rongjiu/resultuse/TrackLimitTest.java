package cn.rongjiu.resultuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** E12: who a person is closes some tracks and measures to whoever acts against him. */
class TrackLimitTest {

    @Test
    void whoever_is_no_party_member_gets_no_party_sanction() {
        assertThat(TrackLimit.NOT_PARTY_MEMBER.objection(Track.PARTY, Measure.PARTY_WARNING))
                .get()
                .asString()
                .contains("不是中共党员");
        assertThat(TrackLimit.NOT_PARTY_MEMBER.objection(Track.GOVERNMENT, Measure.GOVERNMENT_WARNING))
                .isEmpty();
    }

    @Test
    void village_manager_is_warned_or_given_a_demerit_but_never_downgraded_or_removed() {
        List<Measure> open = Arrays.stream(Measure.values())
                .filter(measure -> measure.belongsTo(Track.GOVERNMENT))
                .filter(measure -> TrackLimit.VILLAGE_MANAGER
                        .objection(Track.GOVERNMENT, measure)
                        .isEmpty())
                .toList();
        assertThat(open)
                .containsExactly(
                        Measure.NO_ACTION,
                        Measure.FIRST_FORM,
                        Measure.ADMONITION,
                        Measure.GOVERNMENT_WARNING,
                        Measure.GOVERNMENT_DEMERIT,
                        Measure.GOVERNMENT_MAJOR_DEMERIT);
        assertThat(TrackLimit.VILLAGE_MANAGER.objection(Track.PARTY, Measure.PARTY_POST_REMOVAL))
                .as("his membership is another matter")
                .isEmpty();
    }
}
