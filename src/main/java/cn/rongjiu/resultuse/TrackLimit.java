package cn.rongjiu.resultuse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who a person is closes some ways of acting against him (E12, 政务处分法 21–22). */
enum TrackLimit {
    NOT_PARTY_MEMBER {
        @Override
        Optional<String> objection(Track track, Measure measure) {
            return track == Track.PARTY ? Optional.of("当事人不是中共党员，不适用党纪处分，请改选处理渠道。") : Optional.empty();
        }
    },
    VILLAGE_MANAGER {
        @Override
        Optional<String> objection(Track track, Measure measure) {
            return track == Track.GOVERNMENT && !OPEN_TO_VILLAGES.contains(measure)
                    ? Optional.of("基层群众性自治组织中从事管理的人员只适用警告、记过、记大过，不适用“%s”，请改选实际处理。".formatted(measure.label()))
                    : Optional.empty();
        }
    };

    private static final Set<Measure> OPEN_TO_VILLAGES = EnumSet.of(
            Measure.NO_ACTION,
            Measure.FIRST_FORM,
            Measure.ADMONITION,
            Measure.GOVERNMENT_WARNING,
            Measure.GOVERNMENT_DEMERIT,
            Measure.GOVERNMENT_MAJOR_DEMERIT);

    /** Why this measure may not be taken on this track, as a Chinese sentence. */
    abstract Optional<String> objection(Track track, Measure measure);
}
