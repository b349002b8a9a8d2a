package cn.rongjiu.resultuse;

import static cn.rongjiu.resultuse.Track.ACCOUNTABILITY;
import static cn.rongjiu.resultuse.Track.GOVERNMENT;
import static cn.rongjiu.resultuse.Track.ORGANISATION;
import static cn.rongjiu.resultuse.Track.PARTY;

import java.util.Set;

/** The rows of D8: what can be imposed, and on which tracks. How long each has effect stands in the decision table. */
enum Measure {
    NO_ACTION("不予处理（免予）", ACCOUNTABILITY, PARTY, GOVERNMENT, ORGANISATION),
    FIRST_FORM("批评教育、谈话提醒、责令检查", ACCOUNTABILITY, PARTY, GOVERNMENT, ORGANISATION),
    ADMONITION("诫勉", ACCOUNTABILITY, PARTY, GOVERNMENT, ORGANISATION),
    PARTY_WARNING("党内警告", 12, PARTY),
    PARTY_SERIOUS_WARNING("党内严重警告", 18, PARTY),
    PARTY_POST_REMOVAL("撤销党内职务", 24, PARTY),
    PARTY_SERIOUS_WARNING_INSTEAD("党内严重警告（代替撤销党内职务）", 24, PARTY),
    PARTY_PROBATION_ONE_YEAR("留党察看一年", 12, PARTY),
    PARTY_PROBATION_TWO_YEARS("留党察看二年", 24, PARTY),
    PARTY_EXPULSION("开除党籍", 60, PARTY),
    GOVERNMENT_WARNING("政务警告（公务员警告）", 6, GOVERNMENT),
    GOVERNMENT_DEMERIT("政务记过（公务员记过）", 12, GOVERNMENT),
    GOVERNMENT_MAJOR_DEMERIT("政务记大过（公务员记大过）", 18, GOVERNMENT),
    GOVERNMENT_DOWNGRADE("政务降级（公务员降级）", 24, GOVERNMENT),
    GOVERNMENT_POST_REMOVAL("政务撤职（公务员撤职）", 24, GOVERNMENT),
    INSTITUTION_WARNING("事业单位警告", GOVERNMENT),
    INSTITUTION_DEMERIT("事业单位记过", GOVERNMENT),
    INSTITUTION_DOWNGRADE("事业单位降低岗位等级或者撤职", GOVERNMENT),
    POST_ADJUSTMENT("调整职务", ACCOUNTABILITY, ORGANISATION),
    DEMOTION("降职", ACCOUNTABILITY, ORGANISATION),
    RELEASE("免职", ACCOUNTABILITY, ORGANISATION),
    RESIGNATION("引咎辞职", ACCOUNTABILITY, ORGANISATION),
    ORDERED_RESIGNATION("责令辞职", ACCOUNTABILITY, ORGANISATION),
    UNFIT_RELEASE("能上能下：调离、免职", ORGANISATION),
    UNFIT_DEMOTION("能上能下：降职", ORGANISATION);

    private final String label;
    private final Integer statutoryMonths;
    private final Set<Track> tracks;

    Measure(String label, Track... tracks) {
        this(label, null, tracks);
    }

    Measure(String label, Integer statutoryMonths, Track... tracks) {
        this.label = label;
        this.statutoryMonths = statutoryMonths;
        this.tracks = Set.of(tracks);
    }

    /** What an official reads. */
    String label() {
        return label;
    }

    boolean belongsTo(Track track) {
        return tracks.contains(track);
    }

    /** Whether an office may let the measure have effect that long: what law sets stays as it is. */
    boolean allows(int months) {
        return statutoryMonths == null ? months >= 0 : statutoryMonths == months;
    }

    boolean isStatutory() {
        return statutoryMonths != null;
    }
}
