package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused at every door, in Chinese, with nothing stored, while the case goes on. */
@Stories
class RefusalsTest {

    @Autowired
    private Procedure procedure;

    @Autowired
    private IdentityService identity;

    @Test
    void application_without_a_person() {
        refused(Application.about(), "“当事人”至少填写一人");
        goesOn();
    }

    @Test
    void occurrence_in_the_future() {
        refused(Application.about("李川").with("occurredOn", "2025-03-04"), "“发生日期”不能晚于今天");
        goesOn();
    }

    @Test
    void unknown_list_code() {
        refused(Application.about("李川").with("positiveCodes", List.of("P08", "P77")), "没有选项“P77”");
        Road road = Road.rating(fast(), "李川");
        refused(
                road,
                "qianyu",
                "rateFactors",
                "没有选项“N77”",
                Sheet.exempt().with("negativeItems", List.of("N77")).fields());
        road.rate("李川", Sheet.exempt());
    }

    @Test
    void state_secret() {
        refused(Application.about("李川").with("secretLevel", "SECRET"), "涉及国家秘密的事项不得在本系统办理");
        goesOn();
    }

    @Test
    void one_investigator() {
        Road road = Road.started(fast(), "李川");
        refused(road, "chenguang", "appointInvestigators", "不得少于 2 人", Map.of("investigators", List.of("zhaolei")));
        road.appoint();
    }

    @Test
    void investigator_who_applied_himself() {
        identity.createMembership("qianyu", "applicant");
        try {
            Application application = Application.about("李川").with("channel", "UNIT");
            cannotInvestigate(fast().on(Road.DAY).as("qianyu").applies(application));
        } finally {
            identity.deleteMembership("qianyu", "applicant");
        }
    }

    @Test
    void investigator_whom_the_case_concerns() {
        Application application = Application.about()
                .with("channel", "UNIT")
                .with("persons", List.of(Map.of("name", "钱宇", "post", "主任", "unit", "区纪委", "userId", "qianyu")));
        // he came to the investigators after the acceptance, else the upper body would deal with him (E31)
        identity.deleteMembership("qianyu", "investigator");
        String number;
        try {
            number = fast().on(Road.DAY).as("lichuan").applies(application);
            fast().as("wangfang").completes("reviewApplication").of(number).with("acceptanceDecision", "ACCEPT");
        } finally {
            identity.createMembership("qianyu", "investigator");
        }
        isNotAppointed(number);
    }

    @Test
    void investigator_who_accepted_the_application() {
        identity.createMembership("qianyu", "intake");
        try {
            String number = fast().on(Road.DAY).as("lichuan").applies(Application.about("李川"));
            fast().as("qianyu").completes("reviewApplication").of(number).with("acceptanceDecision", "ACCEPT");
            isNotAppointed(number);
        } finally {
            identity.deleteMembership("qianyu", "intake");
        }
    }

    @Test
    void verdict_the_votes_do_not_carry() {
        Road road = Road.deciding(fast(), Sheet.exempt());
        refused(
                road,
                "fengtao",
                "giveDisciplineOpinion",
                "表决形成的意见是“减轻”",
                Map.of(
                        "disciplineVerdict",
                        "EXEMPT",
                        "disciplineReason",
                        "研究",
                        "disciplineVotes",
                        Votes.all(Votes.DISCIPLINE, "MITIGATE")));
        refused(
                road,
                "jiangbo",
                "giveOrganisationOpinion",
                "未达法定人数",
                Map.of("organisationVerdict", "EXEMPT", "organisationVotes", Votes.nobodyCame(Votes.ORGANISATION)));
        road.disciplineSays("EXEMPT").organisationSays("EXEMPT");
    }

    @Test
    void anything_but_a_refusal_with_a_negative_hit() {
        Road road = Road.deciding(fast(), Sheet.exempt().with("negativeItems", List.of("N02")));
        refused(
                road,
                "jiangbo",
                "giveOrganisationOpinion",
                "只能形成“不予容错”的意见",
                Map.of(
                        "organisationVerdict",
                        "LIGHTER",
                        "organisationReason",
                        "情有可原",
                        "organisationVotes",
                        Votes.all(Votes.ORGANISATION, "LIGHTER")));
        road.disciplineSays("REFUSE").organisationSays("REFUSE");
    }

    @Test
    void departure_from_the_recommendation_without_a_reason() {
        Road road = Road.deciding(fast(), Sheet.exempt());
        refused(
                road,
                "fengtao",
                "giveDisciplineOpinion",
                "意见与推荐等次不一致的，必须写明理由",
                Map.of("disciplineVerdict", "LIGHTER", "disciplineVotes", Votes.all(Votes.DISCIPLINE, "LIGHTER")));
        road.disciplineSays("LIGHTER").organisationSays("LIGHTER");
    }

    @Test
    void second_supplement() {
        Road road = Road.applied(fast(), "李川");
        Map<String, Object> supplement = Map.of("acceptanceDecision", "SUPPLEMENT", "acceptanceReason", "缺纪要");
        road.completes("wangfang", "reviewApplication").with(supplement);
        road.completes("lichuan", "supplementApplication").with("supplement", "已补");
        refused(road, "wangfang", "reviewApplication", "补正以一次为限", supplement);
        road.accept();
    }

    @Test
    void text_longer_than_twenty_thousand_characters() {
        refused(Application.about("李川").with("facts", "长".repeat(20_001)), "最多 20000 字，现有 20001 字");
        Road road = Road.applied(fast(), "李川");
        refused(
                road,
                "wangfang",
                "reviewApplication",
                "最多 20000 字，现有 20001 字",
                Map.of("acceptanceDecision", "ACCEPT", "acceptanceReason", "长".repeat(20_001)));
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "ACCEPT", "acceptanceReason", "长".repeat(20_000));
    }

    @Test
    void unknown_variable() {
        refused(Application.about("李川").with("startOutcome", "ACCEPTED"), "表单没有“startOutcome”这一项");
        Road road = Road.applied(fast(), "李川");
        refused(
                road,
                "wangfang",
                "reviewApplication",
                "表单没有“negativeHit”这一项",
                Map.of("acceptanceDecision", "ACCEPT", "negativeHit", false));
        road.accept();
    }

    @Test
    void read_only_field_that_was_altered_while_an_unchanged_one_is_dropped() {
        Road road = Road.applied(fast(), "李川");
        String facts = procedure
                .as("wangfang")
                .reads("reviewApplication", road.number())
                .path("facts")
                .path("value")
                .asText();
        refused(
                road,
                "wangfang",
                "reviewApplication",
                "只供查看，不能修改",
                Map.of("acceptanceDecision", "ACCEPT", "facts", facts + "（已改）"));
        road.completes("wangfang", "reviewApplication").with("acceptanceDecision", "ACCEPT", "facts", facts);
        assertThat(procedure.look(road.number()).open()).containsExactly("approveStart");
        assertThat(procedure
                        .engine()
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("facts")
                        .count())
                .isZero();
    }

    @Test
    void wrong_types() {
        refused(Application.about("李川").with("persons", "李川"), "应为逐行填写的表");
        refused(Application.about("李川").with("occurredOn", "去年冬天"), "不是有效日期");
        refused(Application.about("李川").with("facts", 7), "应为文字");
        Road road = Road.applied(fast(), "李川").accept();
        refused(road, "chenguang", "approveStart", "应为是或者否", Map.of("startApproved", "是"));
        road.start();
        refused(road, "chenguang", "appointInvestigators", "应为选项列表", Map.of("investigators", "zhaolei"));
        road.appoint();
    }

    @Test
    void clients_own_business_key() {
        procedure.on(Road.DAY);
        Map<String, Long> before = procedure.rows();
        procedure
                .as("lichuan")
                .appliesUnder("RJ-2025-9999", Application.about("李川"))
                .forEach(answer -> answer.isRefused("案号由系统统一编定"));
        assertThat(procedure.rows()).isEqualTo(before);
        goesOn();
    }

    private void cannotInvestigate(String number) {
        fast().as("wangfang").completes("reviewApplication").of(number).with("acceptanceDecision", "ACCEPT");
        isNotAppointed(number);
    }

    private void isNotAppointed(String number) {
        fast().as("chenguang").completes("approveStart").of(number).with("startApproved", true);
        for (Door door : Door.values()) {
            Map<String, Long> before = procedure.rows();
            procedure
                    .through(door)
                    .as("chenguang")
                    .tries("appointInvestigators")
                    .of(number)
                    .with("investigators", List.of("zhaolei", "qianyu"))
                    .isRefused("“核实人员”没有选项“qianyu”");
            assertThat(procedure.rows()).as(door.name()).isEqualTo(before);
        }
        fast().as("chenguang")
                .completes("appointInvestigators")
                .of(number)
                .with("investigators", List.of("zhaolei", "wuhao"));
    }

    private void refused(Application application, String sentence) {
        procedure.on(Road.DAY);
        for (Door door : Door.values()) {
            Map<String, Long> before = procedure.rows();
            procedure.through(door).as("lichuan").tries(application).isRefused(sentence);
            assertThat(procedure.rows()).as(door.name()).isEqualTo(before);
        }
    }

    private void refused(Road road, String user, String task, String sentence, Map<String, Object> fields) {
        for (Door door : Door.values()) {
            Map<String, Long> before = procedure.rows();
            procedure
                    .through(door)
                    .as(user)
                    .tries(task)
                    .of(road.number())
                    .with(fields)
                    .isRefused(sentence);
            assertThat(procedure.rows()).as(door.name()).isEqualTo(before);
        }
    }

    private void goesOn() {
        Road.applied(procedure, "李川").accept();
    }

    private Procedure fast() {
        return procedure.through(Door.JAVA);
    }
}
