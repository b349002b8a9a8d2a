package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.authority.RecusalGround;
import cn.rongjiu.authority.Recusals;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Review, then appeal one level up, each in its time and by people who had no part before (P10, D7, E1, E2). */
@Stories
class RemedyTest {

    @Autowired
    private Procedure procedure;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Recusals recusals;

    @Test
    void review_upheld_opens_the_appeal_and_after_the_appeal_no_remedy_is_left() {
        Remedy remedy = Remedy.served(procedure);
        Road road = remedy.road();
        assertThat(road.look().dueOf("lodgeAppeal")).isEqualTo("2025-04-02 17:30");
        assertThat(procedure.as("lichuan").reads("lodgeAppeal", road.number()).toString())
                .contains("减轻", "2025-04-02", "《监察法》第五十六条");
        remedy.on("2025-03-10").lodge();
        assertThat(road.look().clocks())
                .contains("T15 STOPPED 2025-04-02", "T16 RUNNING 2025-04-09", "T17a RUNNING 2025-03-31");
        remedy.admit(Remedy.REVIEW);
        assertThat(procedure.as("caoyang").reads("decideAppeal", road.number()).toString())
                .contains("程序上未听取意见", "要求当面陈述");
        remedy.decide("yanhua", "UPHOLD").on("2025-03-20").serve();
        assertThat(road.look().noticeTexts("appeal-decided"))
                .singleElement()
                .asString()
                .contains("维持", "经复查核实", "2025年4月7日", "《监察法》第五十六条");
        assertThat(road.look().dueOf("lodgeAppeal")).isEqualTo("2025-04-07 17:30");
        remedy.upheld(Remedy.APPEAL);
        assertThat(remedy.outcomes()).containsExactly("REVIEW UPHELD", "APPEAL UPHELD");
        assertThat(road.look().open()).doesNotContain("lodgeAppeal");
        assertThat(road.look().path()).contains("end_settled");
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W35"))
                .hasSize(2);
        assertThat(road.look().chain().isSound()).isTrue();
        remedy.rest();
        assertThat(road.look().open()).containsExactly("archiveCase");
    }

    @Test
    void what_is_not_admitted_counts_as_upheld_and_needs_a_reason() {
        Remedy remedy = Remedy.served(procedure).lodge();
        remedy.tries("caoyang", "admitAppeal", "appealAdmitted", false, "thirdPartyNeeded", false)
                .isRefused("必须写明理由");
        remedy.tries(
                        "caoyang",
                        "admitAppeal",
                        "appealAdmitted",
                        true,
                        "thirdPartyNeeded",
                        false,
                        "appealHandlers",
                        List.of("caoyang"))
                .isRefused("不得少于2人");
        remedy.doNotAdmit("caoyang");
        assertThat(remedy.outcomes()).containsExactly("REVIEW NOT_ADMITTED");
        assertThat(remedy.road().look().noticeTexts("appeal-not-admitted"))
                .singleElement()
                .asString()
                .contains("没有新的事实和理由", "申诉");
        assertThat(remedy.road().look().dueOf("lodgeAppeal")).isEqualTo("2025-03-18 17:30");
        assertThat(remedy.road().look().clocks()).contains("T16 STOPPED 2025-04-02", "T17a STOPPED 2025-03-24");
        remedy.lodge().doNotAdmit("taoran");
        assertThat(remedy.road().look().open()).doesNotContain("lodgeAppeal");
    }

    @Test
    void windows_lapse_by_the_clock_and_the_remedy_ends() {
        Remedy remedy = Remedy.served(procedure).on("2025-04-02");
        assertThat(remedy.road().look().open()).contains("lodgeAppeal");
        String task = procedure
                .as("lichuan")
                .tries("lodgeAppeal")
                .of(remedy.road().number())
                .id();
        remedy.road().on("2025-04-03");
        assertThat(remedy.road().look().open()).doesNotContain("lodgeAppeal");
        procedure
                .as("lichuan")
                .submits(task, Map.of("appealStatement", "迟了", "oralHearing", false))
                .isRefused(409, "无需再办");
        assertThat(remedy.outcomes()).isEmpty();

        Remedy second = Remedy.served(procedure).upheld(Remedy.REVIEW);
        second.on("2025-03-19");
        assertThat(second.road().look().open()).doesNotContain("lodgeAppeal");
        assertThat(second.outcomes()).containsExactly("REVIEW UPHELD");
    }

    @Test
    void whoever_handled_an_earlier_instance_cannot_open_the_appeal_by_any_door() {
        Remedy remedy = Remedy.served(procedure);
        String number = remedy.road().number();
        for (String earlier : List.of("fengtao", "hanxue", "zhaolei", "caoyang")) {
            identity.createMembership(earlier, "upper-appeal-panel");
        }
        try {
            identity.createMembership("fengtao", "appeal-panel");
            remedy.lodge();
            isShutOut("fengtao", "admitAppeal", number);
            remedy.admit(Remedy.REVIEW).decide("yanhua", "UPHOLD").serve().lodge();
            for (String earlier : List.of("fengtao", "hanxue", "zhaolei", "caoyang")) {
                isShutOut(earlier, "admitAppeal", number);
            }
            remedy.tries(
                            "taoran",
                            "admitAppeal",
                            "appealAdmitted",
                            true,
                            "thirdPartyNeeded",
                            false,
                            "appealHandlers",
                            List.of("taoran", "caoyang"))
                    .isRefused("办理人员");
            assertThat(procedure.as("taoran").reads("admitAppeal", number).toString())
                    .contains("减轻");
        } finally {
            identity.deleteMembership("fengtao", "appeal-panel");
            for (String earlier : List.of("fengtao", "hanxue", "zhaolei", "caoyang")) {
                identity.deleteMembership(earlier, "upper-appeal-panel");
            }
        }
    }

    private void isShutOut(String user, String task, String number) {
        procedure.as(user).doesNotSee(task, number);
        String id = procedure.look(number).tasks().stream()
                .filter(open -> task.equals(open.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow()
                .getId();
        Map<String, Long> before = procedure.rows();
        assertThat(procedure
                        .as(user)
                        .get("/engine-rest/task/" + id + "/form-variables")
                        .status())
                .isBetween(400, 499);
        procedure
                .as(user)
                .post("/engine-rest/task/" + id + "/claim", Map.of("userId", user))
                .isRefused(403, "");
        procedure.as(user).submits(id, Map.of("appealAdmitted", false)).isRefused(403, "");
        procedure
                .as("shuiqing")
                .post("/engine-rest/task/" + id + "/assignee", Map.of("userId", user))
                .isDone();
        procedure.as(user).submits(id, Map.of("appealAdmitted", false)).isRefused(403, "");
        procedure
                .as("shuiqing")
                .post("/engine-rest/task/" + id + "/assignee", Collections.singletonMap("userId", null))
                .isDone();
        assertThat(procedure.rows().get("rj_appeal")).isEqualTo(before.get("rj_appeal"));
    }

    @Test
    void where_nobody_is_left_the_manager_sees_it_until_the_upper_body_names_somebody() {
        Remedy remedy = Remedy.served(procedure);
        String number = remedy.road().number();
        List<String> panel = List.of("caoyang", "yanhua", "huaqing", "jinling");
        panel.forEach(member -> recusals.decide(number, member, RecusalGround.RELATIVE, "近亲属", "chenguang", true));
        remedy.lodge();
        assertThat(remedy.road().look().open()).contains("designateAppealPanel").doesNotContain("admitAppeal");
        assertThat(exhausted(number))
                .singleElement()
                .extracting(Incident::getIncidentMessage)
                .asString()
                .contains(number, "指定");
        assertThat(procedure
                        .as("shuiqing")
                        .reads("designateAppealPanel", number)
                        .toString())
                .contains("还有1人");
        remedy.tries(
                        "shuiqing",
                        "designateAppealPanel",
                        "designatedPanel",
                        List.of("fengtao"),
                        "designationLetter",
                        "上函1号")
                .isRefused("上级指定的办理人员");
        remedy.road()
                .completes("shuiqing", "designateAppealPanel")
                .with("designatedPanel", List.of("taoran"), "designationLetter", "临江纪函〔2025〕8号");
        assertThat(exhausted(number)).isEmpty();
        remedy.admit(List.of("weiming", "taoran")).decide("taoran", "UPHOLD").serve();
        assertThat(remedy.outcomes()).containsExactly("REVIEW UPHELD");
    }

    private List<Incident> exhausted(String number) {
        return runtime.createIncidentQuery().incidentType("panelExhausted").list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .filter(incident -> incident.getIncidentMessage().contains(number))
                .toList();
    }
}
