package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a person is heard, and what becomes of his time when he cannot attend (E32). */
@Stories
class DefencePauseTest {

    private static final String PERSON = "李川";

    @Autowired
    private Procedure procedure;

    @Test
    void illness_with_a_certificate_stops_the_time_to_answer_and_leaves_the_days_left() {
        Road road = hearing().on("2025-03-05");
        assertThat(road.look().clocks()).contains("T06 RUNNING 2025-03-10");
        Untouched before = Untouched.of(procedure);
        begin("zhaolei", road, Map.of("reason", "住院")).isRefused("医疗机构证明（出具机构、编号、日期） certificate 必填");
        begin("wuhao", road, ill()).isRefused(403, "只有本案核实人员和未回避的受理人员");
        begin("lichuan", road, ill()).isRefused(403, "只有本案核实人员和未回避的受理人员");
        end("zhaolei", road).isRefused(409, "没有因病中止，不用恢复");
        before.holds(procedure);

        begin("zhaolei", road, ill()).isDone();
        begin("wangfang", road, ill()).isRefused(409, "不能中止");
        assertThat(road.look().clocks()).anyMatch(line -> line.startsWith("T06 PAUSED"));
        assertThat(procedure
                        .as("qianyu")
                        .reads("hearDefence", road.number())
                        .path("defenceLapse")
                        .path("value")
                        .asText())
                .contains("因病中止");
        road.on("2025-03-20")
                .tries("zhaolei", "hearDefence")
                .with("defenceOutcome", "WAIVED")
                .isRefused("不能记为放弃申辩");

        end("wangfang", road).isDone();
        assertThat(road.look().clocks()).contains("T06 RUNNING 2025-03-25");
        assertThat(road.look().dueOf("hearDefence")).isEqualTo("2025-03-25 17:30");
        assertThat(road.look().record()).contains("DECISION pauseDefence zhaolei", "DECISION resumeDefence wangfang");
        road.completes("zhaolei", "hearDefence").with("defenceOutcome", "WAIVED");
    }

    @Test
    void window_of_review_is_set_by_law_and_is_not_paused() {
        Road road = Road.deciding(procedure, Sheet.exempt())
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .serve(PERSON);
        assertThat(road.look().clocks()).anyMatch(line -> line.startsWith("T15 RUNNING"));
        begin("wangfang", road, ill()).isRefused(409, "复核、申诉期限不中止，因病逾期的可以另行提出逾期申诉");
    }

    @Test
    void wish_to_be_heard_and_a_proxy_are_put_on_record() {
        Road road = hearing();
        road.completes("zhaolei", "hearDefence")
                .with("defenceOutcome", "ADOPTED", "oralHearing", true, "representative", "律师周宁");
        assertThat(road.look().record()).contains("DECISION defenceWish zhaolei");
        assertThat(procedure
                        .database()
                        .queryForList(
                                "select content from rj_text where case_number = ? and field in ('defenceWish', 'representative')",
                                String.class,
                                road.number()))
                .containsExactlyInAnyOrder("本人要求当面陈述", "律师周宁");
    }

    private Road hearing() {
        return Road.rating(procedure, PERSON).rate(PERSON, Sheet.exempt());
    }

    private static Map<String, Object> ill() {
        return Map.of("certificate", "区医院诊断证明 2025-0311", "reason", "住院治疗");
    }

    private Answer begin(String user, Road road, Map<String, Object> body) {
        return post(user, road, "pauses", body);
    }

    private Answer end(String user, Road road) {
        return post(user, road, "pauses/end", Map.of("reason", "已经出院"));
    }

    private Answer post(String user, Road road, String door, Map<String, Object> body) {
        Map<String, Object> sent = new HashMap<>(body);
        sent.put(
                "personId",
                procedure
                        .database()
                        .queryForObject(
                                "select person_id from rj_person where case_number = ?", String.class, road.number()));
        return procedure.as(user).post("/api/cases/" + road.number() + "/" + door, sent);
    }
}
