package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case is closed, archived with its index, and read-only from then on (P13, T34, T35). */
@Stories
class ArchiveTest {

    private static final String NOBODY_ASKED = "2025-04-03";

    @Autowired
    private Procedure procedure;

    @Test
    void refused_application_is_archived_for_good_with_every_step_and_number() {
        Road road = refused();
        assertThat(road.look().state()).isEqualTo("NOT_ACCEPTED");
        String index = procedure
                .as("kongyi")
                .reads("archiveCase", road.number())
                .path("archiveIndex")
                .path("value")
                .asText();
        assertThat(index).contains("1. 2025-03-03　提交申请　李川", "审查申请　王芳", "W08 不予受理通知书　临江容受〔2025〕");

        road.completes("kongyi", "archiveCase").with("archiveRemark", "已核对");
        assertThat(road.look().state()).isEqualTo("ARCHIVED");
        assertThat(road.look().documents()).anyMatch(line -> line.startsWith("W44"));
        assertThat(road.look().clocks()).contains("T34 STOPPED 2025-04-18");
        assertThat(procedure
                        .database()
                        .queryForList(
                                "select 1 from rj_case where case_number = ? and archived_on is not null"
                                        + " and retained_until is null and outcome = 'NOT_ACCEPTED'",
                                road.number()))
                .hasSize(1);
        assertThat(road.look().isOver()).isTrue();
    }

    @Test
    void file_is_not_put_away_over_an_open_item() {
        Road road = Road.applied(procedure, "李川");
        procedure.as("lichuan").post(path(road, "recusals"), recusal()).isDone();
        refuse(road);
        road.on(NOBODY_ASKED);
        Map<String, Long> before = procedure.rows();
        road.tries("kongyi", "archiveCase").with(Map.of()).isRefused("还有未了事项，不能归档");
        assertThat(procedure.rows()).isEqualTo(before);
        road.completes("chenguang", "decideRequestedRecusal").with("recusalGranted", false, "recusalReason", "案件已经办结");
        road.completes("kongyi", "archiveCase").with(Map.of());
        assertThat(road.look().state()).isEqualTo("ARCHIVED");
    }

    @Test
    void closed_case_is_read_only_by_every_door() {
        Road road = refused();
        String task = road.look().tasks().get(0).getId();
        isReadOnly(road);
        road.completes("kongyi", "archiveCase").with(Map.of());
        isReadOnly(road);
        Map<String, Long> before = procedure.rows();
        // the very same sent again would be answered like the first time
        Map<String, Object> other = Map.of("variables", Map.of("archiveRemark", Map.of("value", "再归档一次")));
        Map<String, Map<String, Object>> deeds =
                Map.of("claim", Map.of(), "submit-form", other, "complete", other, "comment/create", Map.of());
        deeds.forEach((deed, body) -> assertThat(procedure
                        .as("kongyi")
                        .post("/engine-rest/task/" + task + "/" + deed, body)
                        .status())
                .as(deed)
                .isBetween(400, 499));
        assertThat(procedure.rows()).isEqualTo(before);
    }

    private void isReadOnly(Road road) {
        Map<String, Long> before = procedure.rows();
        for (String user : List.of("lichuan", "wangfang")) {
            procedure
                    .as(user)
                    .post(path(road, "withdrawals"), Map.of("reason", "不再申请"))
                    .isRefused(409, "已于2025-04-03办结");
            procedure.as(user).post(path(road, "recusals"), recusal()).isRefused(409, "案卷只供查阅");
        }
        assertThat(procedure.rows()).isEqualTo(before);
    }

    /** Nobody asked for a review in time (T15). */
    private Road refused() {
        Road road = Road.applied(procedure, "李川");
        refuse(road);
        return road.on(NOBODY_ASKED);
    }

    private static void refuse(Road road) {
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE", "acceptanceReason", "责任追究决定已经作出");
    }

    private static Map<String, Object> recusal() {
        return Map.of("official", "zhengjie", "ground", "INTEREST", "reason", "有经济往来");
    }

    private static String path(Road road, String what) {
        return "/api/cases/" + road.number() + "/" + what;
    }
}
