package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.authority.RecusalGround;
import cn.rongjiu.authority.Recusals;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An appeal after its window, for a good reason, in a case that is open, closed or in the archive (P10, T17). */
@Stories
class LateAppealTest {

    @Autowired
    private Procedure procedure;

    @Autowired
    private Recusals recusals;

    @Test
    void late_appeal_takes_the_case_out_of_the_archive_and_brings_it_back() {
        Remedy remedy = over();
        remedy.road().archive();
        assertThat(remedy.road().look().state()).isEqualTo("ARCHIVED");
        remedy.on("2025-09-01").late("lichuan").isDone();
        Road road = remedy.road();
        assertThat(road.look().state()).isEqualTo("REVIEWING");
        assertThat(road.look().open()).containsExactly("admitLateAppeal");
        assertThat(procedure
                        .as("taoran")
                        .reads("admitLateAppeal", road.number())
                        .toString())
                .contains("住院手术", "减轻");
        Map<String, Long> before = procedure.rows();
        remedy.late("lichuan").isDone();
        assertThat(procedure.rows()).as("the same sent again").isEqualTo(before);
        remedy.late("lichuan", "caseNumber", road.number(), "personId", remedy.personId(), "ground", "另有理由")
                .isRefused("正在办理");
        road.completes("taoran", "admitLateAppeal").with("lateAppealAdmitted", true);
        remedy.admit(Remedy.APPEAL).decide("jiangnan", "UPHOLD").serve();
        assertThat(remedy.outcomes()).containsExactly("APPEAL UPHELD");
        assertThat(road.look().state()).isEqualTo("CLOSED");
        assertThat(road.look().open()).containsExactly("archiveCase");
        road.archive();
        assertThat(road.look().state()).isEqualTo("ARCHIVED");
        assertThat(road.look().isOver()).isTrue();
        remedy.late("lichuan").isRefused("没有下一级救济");
        assertThat(road.look().chain().isSound()).isTrue();
    }

    @Test
    void late_appeal_without_a_good_reason_is_not_admitted_and_the_case_closes_again() {
        Remedy remedy = over();
        remedy.late("wangfang").isDone();
        assertThat(remedy.road().look().open()).containsExactly("admitLateAppeal", "archiveCase");
        remedy.tries("kongyi", "archiveCase").isRefused("尚未了结");
        remedy.tries("taoran", "admitLateAppeal", "lateAppealAdmitted", false).isRefused("必须写明理由");
        remedy.road()
                .completes("taoran", "admitLateAppeal")
                .with("lateAppealAdmitted", false, "lateAppealAdmittedReason", "没有正当理由");
        assertThat(remedy.outcomes()).containsExactly("APPEAL NOT_ADMITTED");
        assertThat(remedy.road().look().noticeTexts("appeal-not-admitted"))
                .singleElement()
                .asString()
                .contains("没有正当理由", "到此终止");
        assertThat(remedy.road().look().state()).isEqualTo("CLOSED");
        remedy.road().archive();
        assertThat(remedy.road().look().state()).isEqualTo("ARCHIVED");
    }

    @Test
    void late_appeal_is_refused_without_ground_or_standing_or_while_a_window_is_open() {
        Remedy remedy = Remedy.served(procedure);
        String number = remedy.road().number();
        String person = remedy.personId();
        Map<String, Long> before = procedure.rows();
        remedy.late("lichuan").isRefused("还没有届满");
        remedy.late("zhoumin").isRefused("不是您本人的案件");
        remedy.late("lichuan", "caseNumber", "RJ-2025-9999", "personId", person, "ground", "住院")
                .isRefused("没有这个案件");
        remedy.late("lichuan", "caseNumber", number, "personId", "nobody", "ground", "住院")
                .isRefused("没有这个案件或者当事人");
        assertThat(procedure.rows()).isEqualTo(before);
        remedy.on("2025-04-03");
        before = procedure.rows();
        remedy.late("lichuan", "caseNumber", number, "personId", person).isRefused("逾期的正当理由");
        remedy.late("lichuan", "caseNumber", number, "personId", person, "ground", "  ")
                .isRefused("逾期的正当理由");
        remedy.late("taoran", "caseNumber", number, "personId", person, "ground", "住院")
                .isRefused(403, "");
        assertThat(procedure.rows()).isEqualTo(before);
        remedy.late("lichuan").isDone();
        assertThat(remedy.road().look().state())
                .as("a running case is not reopened")
                .isNotEqualTo("REVIEWING");
    }

    @Test
    void person_is_named_as_people_name_him_and_need_not_name_himself() {
        Remedy own = over();
        String number = own.road().number();
        own.late("lichuan", "caseNumber", number, "personId", "周敏", "ground", "住院")
                .isRefused("没有这个案件或者当事人");
        own.late("wangfang", "caseNumber", number, "ground", "住院").isRefused("没有这个案件或者当事人");
        own.late("lichuan", "caseNumber", number, "ground", "住院").isDone();
        assertThat(own.road().look().open()).contains("admitLateAppeal");

        Remedy registered = over();
        registered
                .late("wangfang", "caseNumber", registered.road().number(), "personId", "李川", "ground", "住院")
                .isDone();
        assertThat(registered.road().look().open()).contains("admitLateAppeal");
    }

    @Test
    void late_appeal_needs_a_served_decision() {
        Road road = Road.deciding(procedure, Sheet.exempt());
        Remedy remedy = new Remedy(procedure, road, "李川");
        remedy.late("lichuan").isRefused("没有已经送达的决定");
    }

    @Test
    void where_nobody_is_left_for_a_late_appeal_the_manager_sees_it() {
        Remedy remedy = over();
        String number = remedy.road().number();
        List.of("jiangnan", "qisheng", "xielin", "zouping")
                .forEach(member -> recusals.decide(number, member, RecusalGround.RELATIVE, "近亲属", "chenguang", true));
        remedy.late("lichuan").isDone();
        assertThat(exhausted(number)).isEmpty();
        remedy.road().completes("taoran", "admitLateAppeal").with("lateAppealAdmitted", true);
        assertThat(remedy.road().look().open()).contains("designateAppealPanel");
        assertThat(exhausted(number)).singleElement().asString().contains(number, "请上级机关指定");
        remedy.road()
                .completes("shuiqing", "designateAppealPanel")
                .with("designatedPanel", List.of("caoyang"), "designationLetter", "临江纪函〔2025〕8号");
        assertThat(exhausted(number)).isEmpty();
        remedy.admit(List.of("taoran", "caoyang")).decide("caoyang", "UPHOLD").serve();
        assertThat(remedy.outcomes()).containsExactly("APPEAL UPHELD");
    }

    private List<String> exhausted(String number) {
        return procedure
                .engine()
                .getRuntimeService()
                .createIncidentQuery()
                .incidentType("panelExhausted")
                .list()
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(Incident::getIncidentMessage)
                .filter(message -> message.contains(number))
                .toList();
    }

    @Test
    void case_that_closes_for_the_others_leaves_a_late_appeal_its_time() {
        Road road = Road.rating(procedure, "李川", "周敏")
                .rate("李川", Sheet.exempt())
                .rate("周敏", Sheet.exempt())
                .hear("李川")
                .hear("周敏")
                .report()
                .pass("李川")
                .disciplineSays("MITIGATE")
                .organisationSays("MITIGATE")
                .serve("李川");
        Remedy remedy = new Remedy(procedure, road, "李川").rest().on("2025-04-03");
        remedy.late("wangfang").isDone();
        road.completes("taoran", "admitLateAppeal").with("lateAppealAdmitted", true);
        road.pass("周敏").disciplineSays("MITIGATE").organisationSays("MITIGATE").serve("周敏");
        road.measure("周敏", "GOVERNMENT", "LOWEST", "FIRST_FORM", "2025-04-03")
                .confirm("周敏")
                .correct("周敏")
                .on("2025-05-08");

        assertThat(road.look().open()).containsExactly("admitAppeal", "archiveCase");
        assertThat(road.look().clocks()).contains("T17a RUNNING 2025-04-25", "T18 RUNNING 2025-06-03");
        remedy.admit(Remedy.APPEAL).decide("jiangnan", "REMIT").serve();
        assertThat(road.look().open()).containsExactly("archiveCase", "collectEvidence");
        road.collect().rate("李川", Sheet.exempt()).hear("李川").report().pass("李川");
        road.disciplineSays("EXEMPT").organisationSays("EXEMPT").serve("李川");
        assertThat(road.look().gradeOf("李川")).isEqualTo("EXEMPT");
        road.measure("李川", "GOVERNMENT", "LOWEST", "FIRST_FORM", "2025-05-08")
                .confirm("李川")
                .correct("李川")
                .on("2025-06-20");
        assertThat(road.look().open()).containsExactly("archiveCase");
        road.archive();
    }

    /** Everything is done and the window has lapsed; the case waits for the archive. */
    private Remedy over() {
        Remedy remedy = Remedy.served(procedure).rest().on("2025-04-03");
        assertThat(remedy.road().look().open()).containsExactly("archiveCase");
        return remedy;
    }
}
