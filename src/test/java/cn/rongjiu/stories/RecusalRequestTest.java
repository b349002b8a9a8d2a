package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A recusal asked for elsewhere than in verification (P3, E1, E2). */
@Stories
class RecusalRequestTest {

    @Autowired
    private Procedure procedure;

    @Autowired
    private IdentityService identity;

    @Test
    void granted_recusal_of_an_investigator_acts_at_once_and_names_who_takes_over() {
        Road road = Road.collecting(procedure, "李川");
        asks("lichuan", road, "zhaolei").isDone();
        asks("lichuan", road, "zhaolei").isRefused(409, "正在等待决定");
        assertThat(procedure
                        .as("chenguang")
                        .reads("decideRequestedRecusal", road.number())
                        .path("recusalRequest")
                        .path("value")
                        .asText())
                .contains("赵磊", "近亲属关系", "系我的姐夫");
        road.tries("chenguang", "decideRequestedRecusal")
                .with("recusalGranted", true)
                .isRefused("必须指定“接替人员”");
        road.completes("chenguang", "decideRequestedRecusal").with("recusalGranted", true, "replacement", "wuhao");

        procedure.as("zhaolei").doesNotSee("collectEvidence", road.number());
        assertThat(procedure.as("zhaolei").get("/api/cases/" + road.number()).status())
                .isEqualTo(404);
        procedure.as("wuhao").doesNotSee("collectEvidence", road.number());
        road.declare("wuhao");
        procedure.as("wuhao").sees("collectEvidence", road.number());
        asks("lichuan", road, "zhaolei").isRefused(409, "已经回避");
    }

    @Test
    void member_of_a_deciding_body_stands_back_and_one_denied_stays() {
        Road road = Road.deciding(procedure, Sheet.exempt());
        asks("wangfang", road, "fengtao").isDone();
        road.tries("chenguang", "decideRequestedRecusal")
                .with("recusalGranted", false)
                .isRefused("必须写明理由");
        road.completes("chenguang", "decideRequestedRecusal").with("recusalGranted", true);
        procedure.as("fengtao").doesNotSee("giveDisciplineOpinion", road.number());
        procedure.as("chuyan").sees("giveDisciplineOpinion", road.number());

        asks("wangfang", road, "chuyan").isDone();
        road.completes("chenguang", "decideRequestedRecusal").with("recusalGranted", false, "recusalReason", "仅为同单位同事");
        procedure.as("chuyan").sees("giveDisciplineOpinion", road.number());
        assertThat(road.look().notices()).contains("recusal-decided fengtao", "recusal-decided chuyan");
    }

    @Test
    void head_never_decides_on_himself() {
        Road road = Road.started(procedure, "李川");
        assertThat(asks("lichuan", road, "chenguang")
                        .isDone()
                        .body()
                        .path("hint")
                        .asText())
                .contains("上级机关指定管辖");
        procedure.as("chenguang").doesNotSee("decideRequestedRecusal", road.number());
        String task = road.look().tasks().stream()
                .filter(open -> "decideRequestedRecusal".equals(open.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow()
                .getId();
        procedure.as("chenguang").submits(task, Map.of("recusalGranted", true)).isRefused(403, "不");

        identity.createMembership("yangkai", "discipline-leader");
        try {
            procedure
                    .as("shuiqing")
                    .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", "yangkai"))
                    .isDone();
            procedure
                    .as("yangkai")
                    .submits(task, Map.of("recusalGranted", true))
                    .isDone();
            procedure.as("chenguang").doesNotSee("appointInvestigators", road.number());
        } finally {
            procedure
                    .engine()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(road.number())
                    .list()
                    .forEach(open -> procedure.engine().getTaskService().setAssignee(open.getId(), "yangkai"));
            identity.deleteMembership("yangkai", "discipline-leader");
        }
    }

    @Test
    void request_without_ground_official_or_part_in_the_case_is_refused() {
        Road road = Road.applied(procedure, "李川");
        Map<String, Long> before = procedure.rows();
        asks("lichuan", road, "nobody").isRefused("没有账号“nobody”");
        asks("lichuan", road, "wuhao").isRefused(409, "没有办理本案");
        asks("zhengjie", road, "wangfang").isRefused(403, "只有申请人、当事人和受理岗");
        procedure
                .as("lichuan")
                .post("/api/cases/" + road.number() + "/recusals", Map.of("official", "wangfang"))
                .isRefused("情形 ground");
        assertThat(procedure.rows()).isEqualTo(before);
    }

    private Answer asks(String user, Road road, String official) {
        return procedure
                .as(user)
                .post(
                        "/api/cases/" + road.number() + "/recusals",
                        Map.of("official", official, "ground", "RELATIVE", "reason", "系我的姐夫"));
    }
}
