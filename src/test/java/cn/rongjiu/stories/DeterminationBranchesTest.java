package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The branches of the joint determination (P6, D1, D6). */
@Stories
class DeterminationBranchesTest {

    @Autowired
    private Procedure procedure;

    @Test
    void relative_item_is_deliberated_with_the_committees_consent() {
        Road road = Road.deciding(procedure, Sheet.exempt().with("negativeItems", List.of("N06")));
        consent(road, true);
        assertThat(road.look().decisions("negative-gate")).hasSize(2);
        assertThat(road.look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains("R10");
        road.disciplineSays("EXEMPT").organisationSays("EXEMPT").serve("李川");
        assertThat(road.look().gradeOf("李川")).isEqualTo("EXEMPT");
    }

    @Test
    void relative_item_without_consent_can_only_be_refused() {
        Road road = Road.deciding(procedure, Sheet.exempt().with("negativeItems", List.of("N06")));
        consent(road, false);
        assertThat(road.look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains("R01", "REFUSE");
        road.tries("fengtao", "giveDisciplineOpinion")
                .with("disciplineVerdict", "EXEMPT", "disciplineVotes", Votes.all(Votes.DISCIPLINE, "EXEMPT"))
                .isRefused("只能形成“不予容错”的意见");
        road.disciplineSays("REFUSE").organisationSays("REFUSE").serve("李川");
        assertThat(road.look().documents()).anyMatch(line -> line.startsWith("W23"));
    }

    @Test
    void catch_all_item_alone_needs_the_committees_consent() {
        Road granted = Road.deciding(procedure, Sheet.exempt().with("positiveItems", List.of("P99")));
        consent(granted, true);
        assertThat(granted.look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains("R10");
        Road denied = Road.deciding(procedure, Sheet.exempt().with("positiveItems", List.of("P99")));
        consent(denied, false);
        assertThat(denied.look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains("R05", "REFUSE");
    }

    @Test
    void without_a_recommendation_the_joint_meeting_comes_first() {
        Road road = Road.deciding(procedure, Sheet.referred());
        assertThat(road.look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains("R16", "REFER");
        assertThat(road.look().open()).containsExactly("settleInJointMeeting");
        road.settle();
        assertThat(road.look().clocks()).noneMatch(line -> line.startsWith("T08"));
        road.disciplineSays("LIGHTER").organisationSays("LIGHTER").serve("李川");
        assertThat(rounds(road)).containsExactly("DISCIPLINE 1 LIGHTER", "ORGANISATION 1 LIGHTER");
        assertThat(road.look().documents()).anyMatch(line -> line.startsWith("W20 临江容纪〔2025〕"));
    }

    @Test
    void bodies_that_differ_deliberate_again_and_may_agree() {
        Road road = Road.deciding(procedure, Sheet.exempt()).on("2025-03-10");
        road.disciplineSays("MITIGATE").organisationSays("EXEMPT");
        assertThat(road.look().open()).containsExactly("settleInJointMeeting");
        assertThat(procedure
                        .as("yangkai")
                        .reads("settleInJointMeeting", road.number())
                        .path("jointSummary")
                        .path("value")
                        .asText())
                .contains("纪检监察机关", "减轻", "组织部门", "免予");
        road.settle();
        assertThat(road.look().stateOf("李川")).isEqualTo("REDELIBERATING");
        assertThat(road.look().dueOf("giveDisciplineOpinion")).isEqualTo("2025-03-17 17:30");
        road.disciplineSays("EXEMPT").organisationSays("EXEMPT").serve("李川");
        assertThat(road.look().clocks()).contains("T08 STOPPED 2025-03-17");
        assertThat(rounds(road))
                .containsExactly(
                        "DISCIPLINE 1 MITIGATE",
                        "ORGANISATION 1 EXEMPT",
                        "DISCIPLINE 2 EXEMPT",
                        "ORGANISATION 2 EXEMPT");
        assertThat(road.look().gradeOf("李川")).isEqualTo("EXEMPT");
        assertThat(road.look().path()).doesNotContain("decideByPartyCommittee");
    }

    @Test
    void two_tolerant_grades_in_the_second_round_give_the_stricter_and_the_committee_is_told() {
        Road road = Road.deciding(procedure, Sheet.exempt());
        road.disciplineSays("LIGHTER").organisationSays("EXEMPT").settle();
        road.disciplineSays("LIGHTER").organisationSays("EXEMPT");
        assertThat(road.look().decisions("joint-outcome").get(1)).contains("STRICTER", "LIGHTER");
        assertThat(road.look().notices()).contains("stricter-verdict zhuhong", "stricter-verdict qinfeng");
        road.serve("李川");
        assertThat(road.look().gradeOf("李川")).isEqualTo("LIGHTER");
        assertThat(road.look().path()).doesNotContain("decideByPartyCommittee");
    }

    @Test
    void one_refusal_in_the_second_round_goes_to_the_party_committee() {
        Road road = Road.deciding(procedure, Sheet.exempt());
        road.disciplineSays("REFUSE").organisationSays("EXEMPT").settle();
        road.disciplineSays("REFUSE").organisationSays("EXEMPT");
        assertThat(road.look().open()).containsExactly("decideByPartyCommittee");
        road.completes("zhuhong", "decideByPartyCommittee")
                .with("committeeVerdict", "MITIGATE", "committeeReason", "一并考虑挽回情况");
        road.serve("李川");
        assertThat(road.look().gradeOf("李川")).isEqualTo("MITIGATE");
        assertThat(road.look().notices()).noneMatch(line -> line.startsWith("stricter-verdict"));
    }

    @Test
    void body_without_a_quorum_meets_again_alone_in_the_same_round() {
        Road road = Road.deciding(procedure, Sheet.exempt()).on("2025-03-10");
        road.disciplineMeets(null, Votes.nobodyCame(Votes.DISCIPLINE)).organisationSays("EXEMPT");
        assertThat(road.look().open()).containsExactly("giveDisciplineOpinion");
        assertThat(road.look().dueOf("giveDisciplineOpinion")).isEqualTo("2025-03-17 17:30");
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W21"));
        road.disciplineSays("EXEMPT");
        assertThat(rounds(road)).containsExactly("DISCIPLINE 1 null", "ORGANISATION 1 EXEMPT", "DISCIPLINE 1 EXEMPT");
        assertThat(road.look().open()).containsExactly("prepareNotice");
        assertThat(road.look().path()).doesNotContain("settleInJointMeeting");

        Road other = Road.deciding(procedure, Sheet.exempt());
        other.disciplineSays("EXEMPT").organisationMeets(null, Votes.nobodyCame(Votes.ORGANISATION));
        assertThat(other.look().open()).containsExactly("giveOrganisationOpinion");
    }

    @Test
    void no_majority_is_deliberated_again_and_then_goes_to_the_party_committee() {
        Road road = Road.deciding(procedure, Sheet.exempt());
        road.disciplineMeets(null, Votes.divided(Votes.DISCIPLINE)).organisationSays("EXEMPT");
        assertThat(road.look().open()).containsExactly("settleInJointMeeting");
        road.settle().disciplineMeets(null, Votes.divided(Votes.DISCIPLINE)).organisationSays("EXEMPT");
        assertThat(road.look().open()).containsExactly("decideByPartyCommittee");
        assertThat(road.look().decisions("joint-outcome").get(1)).contains("ESCALATE");
        road.completes("qinfeng", "decideByPartyCommittee")
                .with("committeeVerdict", "REFUSE", "committeeReason", "事实争议较大");
        road.serve("李川");
        assertThat(road.look().gradeOf("李川")).isEqualTo("REFUSE");
    }

    @Test
    void silence_of_a_body_is_never_consent() {
        Road road = Road.deciding(procedure, Sheet.exempt()).disciplineSays("EXEMPT");
        road.on("2025-06-03");
        assertThat(road.look().open()).containsExactly("giveOrganisationOpinion");
        assertThat(road.look().dueOf("giveOrganisationOpinion")).isEqualTo("2025-03-17 17:30");
        assertThat(road.look().stateOf("李川")).isEqualTo("DELIBERATING");
        assertThat(road.look().decisions("joint-outcome")).isEmpty();
    }

    @Test
    void who_refuses_to_sign_is_served_before_two_witnesses() {
        Road road = Road.deciding(procedure, Sheet.exempt())
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .withhold("李川");
        road.tries("chenguang", "issueDecision")
                .with("decidedOn", "2025-03-04", "decisionReason", "依据认定")
                .isRefused("不能晚于今天");
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        road.on("2025-03-05");
        road.tries("wangfang", "serveDecision")
                .with("refusedToSign", true, "witnesses", "张三")
                .isRefused("须写明二名见证人");
        road.tries("wangfang", "serveDecision")
                .with("servedOn", "2025-02-28", "refusedToSign", false)
                .isRefused("不能早于决定日期");
        road.completes("wangfang", "serveDecision")
                .with("servedOn", "2025-03-04", "refusedToSign", true, "witnesses", "张三、李四");
        assertThat(road.look().documents()).contains("W25 null 2025-03-04 存卷");
        assertThat(road.look().clocks()).contains("T10 STOPPED 2025-03-10", "T15 RUNNING 2025-04-03");
    }

    private void consent(Road road, boolean granted) {
        assertThat(road.look().open()).containsExactly("consentToSpecialDeliberation");
        road.completes("zhuhong", "consentToSpecialDeliberation")
                .with("committeeConsent", granted, "committeeConsentReason", "经研究");
        assertThat(road.look().open()).containsExactly("giveDisciplineOpinion", "giveOrganisationOpinion");
    }

    private List<String> rounds(Road road) {
        return procedure
                .database()
                .query(
                        "select body, voting_round, verdict from rj_opinion where case_number = ? order by opinion_id",
                        (row, i) -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3),
                        road.number());
    }
}
