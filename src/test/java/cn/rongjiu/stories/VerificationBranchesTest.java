package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The branches of verification and hearing (P3–P5). */
@Stories
class VerificationBranchesTest {

    @Autowired
    private Procedure procedure;

    @Test
    void recusal_denied_keeps_the_investigator() {
        Road road = Road.started(procedure, "李川").appoint().declare("zhaolei");
        road.tries("qianyu", "declareRecusal").with("recusalGround", "INTEREST").isRefused("写明与谁、何种关系");
        road.completes("qianyu", "declareRecusal")
                .with("recusalGround", "INTEREST", "recusalGroundReason", "与申请人住同一小区");
        assertThat(road.look().open()).containsExactly("decideRecusal");
        road.tries("chenguang", "decideRecusal").with("recusalGranted", false).isRefused("必须写明理由");
        road.completes("chenguang", "decideRecusal").with("recusalGranted", false, "recusalReason", "不构成回避情形");
        procedure.as("qianyu").sees("collectEvidence", road.number());
        assertThat(road.look().path()).doesNotContain("replaceInvestigator");
    }

    @Test
    void recusal_granted_lets_the_replacement_declare_and_lead() {
        Road road = Road.started(procedure, "李川").appoint().declare("qianyu");
        road.completes("zhaolei", "declareRecusal").with("recusalGround", "RELATIVE", "recusalGroundReason", "当事人是我表兄");
        road.tries("chenguang", "decideRecusal")
                .with("recusalGranted", true, "replacementInvestigator", "qianyu")
                .isRefused("接替人员已经是本案核实人员");
        road.completes("chenguang", "decideRecusal").with("recusalGranted", true, "replacementInvestigator", "wuhao");
        assertThat(road.look().open()).containsExactly("declareRecusal");
        procedure.as("zhaolei").doesNotSee("declareRecusal", road.number());
        road.declare("wuhao");
        procedure.as("zhaolei").doesNotSee("collectEvidence", road.number());
        road.completes("wuhao", "collectEvidence").with("evidence", "卷宗");
        road.rate("李川", Sheet.exempt());
        road.completes("wuhao", "hearDefence").with("defenceOutcome", "WAIVED");
        procedure.as("wuhao").sees("submitReport", road.number());
        procedure.as("qianyu").doesNotSee("submitReport", road.number());
        assertThat(road.look().notices()).contains("recusal-decided zhaolei");
        assertThat(road.look().documents())
                .anyMatch(line -> line.startsWith("W18"))
                .noneMatch(line -> line.startsWith("W19"));
    }

    @Test
    void verification_is_extended_once() {
        Road road = Road.collecting(procedure, "李川").on("2025-03-31");
        assertThat(road.look().dueOf("collectEvidence")).isEqualTo("2025-04-15 17:30");
        askForExtension(road);
        road.completes("chenguang", "approveExtension").with("extensionApproved", true, "extensionReason", "需要鉴定");
        assertThat(road.look().clocks()).contains("T04 RUNNING 2025-05-08");
        assertThat(road.look().dueOf("collectEvidence")).isEqualTo("2025-05-08 17:30");
        assertThat(road.look().documents()).anyMatch(line -> line.startsWith("W16 临江容延〔2025〕"));
        assertThat(road.look().notices()).contains("extension-approved lichuan");
        road.tries("zhaolei", "collectEvidence")
                .with("extensionRequested", true, "extensionRequestedReason", "再延")
                .isRefused("只能延长一次");
        road.collect();
        assertThat(road.look().open()).containsExactly("rateFactors");
    }

    @Test
    void extension_that_is_denied_leaves_the_term() {
        Road road = Road.collecting(procedure, "李川").on("2025-03-31");
        askForExtension(road);
        road.completes("chenguang", "approveExtension").with("extensionApproved", false, "extensionReason", "理由不足");
        assertThat(road.look().dueOf("collectEvidence")).isEqualTo("2025-04-15 17:30");
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W16"));
        assertThat(road.look().notices()).noneMatch(line -> line.startsWith("extension-approved"));
    }

    @Test
    void of_several_persons_each_goes_his_own_way() {
        Road road = Road.rating(procedure, "李川", "周敏", "唐雯");
        road.tries("qianyu", "rateFactors")
                .about("周敏")
                .with(Sheet.exempt().with("negativeItems", List.of("N14")).fields())
                .isRefused("必须移送问责");
        road.rate("李川", Sheet.found("UNFOUNDED"))
                .rate("周敏", Sheet.found("TRANSFER").with("negativeItems", List.of("N14")))
                .rate("唐雯", Sheet.exempt());
        assertThat(road.look().open()).containsExactly("hearDefence", "prepareTransfer");
        road.hear("唐雯").report();
        assertThat(road.look().open()).containsExactly("prepareTransfer", "reviewReport");
        road.pass("唐雯").disciplineSays("EXEMPT").organisationSays("EXEMPT").serve("唐雯");
        assertThat(road.look().stateOf("李川")).isEqualTo("UNFOUNDED");
        assertThat(road.look().stateOf("周敏")).isEqualTo("SUSPENDED");
        assertThat(road.look().stateOf("唐雯")).isEqualTo("SERVED");
        assertThat(road.look().notices()).contains("person-unfounded lichuan");
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W17") || line.startsWith("W22"))
                .hasSize(2)
                .allMatch(line -> line.endsWith("唐雯"));
    }

    @Test
    void case_closes_when_nobody_is_ready() {
        Road road = Road.rating(procedure, "李川", "周敏")
                .rate("李川", Sheet.found("UNFOUNDED"))
                .rate("周敏", Sheet.found("UNFOUNDED"))
                .report();
        assertThat(road.look().state()).isEqualTo("CLOSED");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(road.look().path()).contains("submitReport").doesNotContain("call_person", "noticeFindings");
        assertThat(road.look().clocks()).noneMatch(line -> line.startsWith("T07"));
    }

    @Test
    void silence_past_the_hearing_term_is_shown_and_becomes_a_waiver_by_the_official_only() {
        Road road = Road.rating(procedure, "李川").rate("李川", Sheet.exempt()).on("2025-03-17");
        assertThat(road.look().open()).containsExactly("hearDefence");
        assertThat(procedure
                        .as("zhaolei")
                        .reads("hearDefence", road.number())
                        .path("defenceLapse")
                        .path("value")
                        .asText())
                .contains("2025-03-10", "已经届满");
        road.completes("zhaolei", "hearDefence").with("defenceOutcome", "WAIVED");
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W19"));
    }

    @Test
    void new_facts_lead_back_for_that_person_only_and_not_without_end() {
        Road road =
                Road.rating(procedure, "李川", "周敏").rate("李川", Sheet.exempt()).rate("周敏", Sheet.exempt());
        road.hear("周敏").hear("李川", "NEW_FACTS");
        for (int again = 1; again <= 2; again++) {
            road.collect();
            assertThat(road.look().open()).containsExactly("rateFactors");
            road.rate("李川", Sheet.exempt());
            if (again == 1) {
                road.hear("李川", "NEW_FACTS");
            }
        }
        road.tries("zhaolei", "hearDefence").with("defenceOutcome", "NEW_FACTS").isRefused("以 2 次为限");
        road.hear("李川", "PARTLY").report();
        assertThat(road.look().open()).containsExactly("reviewReport", "reviewReport");
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W17"))
                .hasSize(4);
        assertThat(sheets(road, "李川")).isEqualTo(3);
        assertThat(sheets(road, "周敏")).isEqualTo(1);
    }

    @Test
    void returned_report_opens_the_next_round_for_that_person_only_and_not_without_end() {
        Road road = Road.rating(procedure, "李川", "周敏")
                .rate("李川", Sheet.exempt())
                .rate("周敏", Sheet.exempt())
                .hear("李川")
                .hear("周敏")
                .report();
        road.tries("zhengjie", "reviewReport")
                .about("李川")
                .with("reportDecision", "RETURN")
                .isRefused("退回的必须写明理由");
        for (int round = 2; round <= 3; round++) {
            road.sendBack("李川");
            assertThat(road.look().open()).containsExactly("collectEvidence", "reviewReport");
            assertThat(road.look().stateOf("周敏")).isEqualTo("DELIBERATING");
            road.collect().rate("李川", Sheet.exempt()).hear("李川").report();
        }
        road.tries("zhengjie", "reviewReport")
                .about("李川")
                .with("reportDecision", "RETURN", "reportReason", "再查")
                .isRefused("退回补充核实以 2 次为限");
        road.pass("李川").disciplineSays("EXEMPT").organisationSays("EXEMPT").serve("李川");
        road.pass("周敏").disciplineSays("EXEMPT").organisationSays("EXEMPT").serve("周敏");
        assertThat(road.look().state()).isEqualTo("SERVED");
        assertThat(sheets(road, "周敏")).isEqualTo(1);
        assertThat(road.look().notices()).contains("report-returned zhaolei", "report-returned qianyu");
        assertThat(road.look().chain().isSound()).isTrue();
    }

    @Test
    void person_found_innocent_in_the_second_round_goes_no_further() {
        Road road = Road.rating(procedure, "李川")
                .rate("李川", Sheet.exempt())
                .hear("李川")
                .report()
                .sendBack("李川")
                .collect()
                .rate("李川", Sheet.found("UNFOUNDED"))
                .report();
        assertThat(road.look().stateOf("李川")).isEqualTo("UNFOUNDED");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(road.look().path()).contains("end_ended").doesNotContain("issueDecision");
    }

    private void askForExtension(Road road) {
        road.completes("zhaolei", "collectEvidence")
                .with("extensionRequested", true, "extensionRequestedReason", "鉴定需要时间");
        assertThat(road.look().open()).containsExactly("approveExtension");
    }

    private int sheets(Road road, String person) {
        return procedure
                .database()
                .queryForObject(
                        """
                        select count(*) from rj_rating r join rj_person p on p.person_id = r.person_id
                        where p.case_number = ? and p.name = ?""",
                        Integer.class,
                        road.number(),
                        person);
    }
}
