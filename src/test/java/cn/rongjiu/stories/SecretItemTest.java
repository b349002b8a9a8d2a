package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A state secret turns up in a case that runs: stopped, isolated, reported, and never published (E13). */
@Stories
class SecretItemTest {

    private static final String PERSON = "李川";
    private static final Map<String, Object> FOUND = Map.of("level", "CONFIDENTIAL", "custodian", "临江区委保密办");

    @Autowired
    private Procedure procedure;

    @Test
    void secret_that_turns_up_stops_the_notice_and_everything_else() {
        Road road = published();
        report("zhengjie", road).isDone();
        assertThat(road.look().clocks())
                .contains("T09 STOPPED 2025-05-08")
                .noneMatch(line -> line.contains(" RUNNING "));
        assertThat(one("select state from rj_publication where case_number = ?", road))
                .isEqualTo("WITHDRAWN");
        String notice = one("select publication_id from rj_publication where case_number = ?", road);
        assertThat(procedure.as("hejianguo").get("/notices/" + notice).message())
                .doesNotContain("甲某", "机密", "涉密");
        road.on("2025-06-30");
        assertThat(road.look().open()).as("nothing moves").containsExactly("prepareNotice");
        assertThat(road.look().noticeTexts("secret-item-found"))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("不要转发").doesNotContain("容缺预审", PERSON));
        assertThat(incidents(road)).singleElement().asString().contains("机密", "临江区委保密办", "保密行政管理部门报告", "保管单位");
        assertThat(road.look().record()).contains("DECISION reportSecretItem zhengjie");
        assertThat(road.look().chain().isSound()).isTrue();
    }

    @Test
    void content_is_read_by_nobody_any_longer() {
        Road road = Road.rating(procedure.through(Door.JAVA), PERSON);
        String task = road.look().tasks().get(0).getId();
        report("qianyu", road).isDone();
        for (String user : List.of("qianyu", "zhaolei", "lichuan", "shuiqing", "kongyi")) {
            for (String part : List.of("", "/record", "/clock", "/documents")) {
                Answer answer = procedure.as(user).get("/api/cases/" + road.number() + part);
                assertThat(answer.body().toString()).as(user + part).doesNotContain("容缺预审", PERSON);
                assertThat(answer.status()).as(user + part).isIn(part.isEmpty() ? List.of(200) : List.of(404, 409));
            }
        }
        assertThat(procedure
                        .as("shuiqing")
                        .get("/api/cases/" + road.number())
                        .body()
                        .fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("number", "level", "levelName", "custodian");
        assertThat(procedure.as("lichuan").get("/api/cases?q=" + PERSON).body().findValuesAsText("number"))
                .doesNotContain(road.number());
        for (String user : List.of("qianyu", "shuiqing")) {
            procedure
                    .as(user)
                    .get("/engine-rest/task/" + task + "/form-variables")
                    .isRefused(409, "本案已经停办，材料不再显示");
            for (String part : List.of("deployed-form", "rendered-form", "comment", "identity-links")) {
                assertThat(procedure
                                .as(user)
                                .get("/engine-rest/task/" + task + "/" + part)
                                .status())
                        .as(user + part)
                        .isBetween(400, 499);
            }
        }
        String matter = one("select matter from rj_case where case_number = ?", road);
        assertThat(procedure.as("lichuan").get("/my").message())
                .contains("涉密存根")
                .doesNotContain(matter, "收到容错免责申请（" + road.number());
    }

    @Test
    void case_that_holds_no_secret_after_all_goes_on_with_the_days_left() {
        Road road = Road.rating(procedure.through(Door.JAVA), PERSON).on("2025-03-10");
        assertThat(road.look().clocks()).contains("T04 RUNNING 2025-04-15");
        report("zhangmo", road).isDone();
        road.on("2025-03-17");
        report("zhangmo", road).isRefused(409, "不用再次报告");
        clears("zhangmo", road, Map.of("level", "SECRET", "reason", "误报")).isRefused("属于国家秘密的不得恢复");
        clears("zhangmo", road, Map.of("level", "NONE", "reason", " ")).isRefused("由哪个机关何时确定");
        clears("qianyu", road, Map.of("level", "NONE", "reason", "误报")).isRefused(403, "只有保密审查员可以恢复办理");
        clears("zhangmo", road, Map.of("level", "NONE", "reason", "区保密局2025年3月14日确定不属于国家秘密"))
                .isDone();
        assertThat(road.look().clocks()).contains("T04 RUNNING 2025-04-22");
        assertThat(road.look().dueOf("rateFactors")).isEqualTo("2025-04-22 17:30");
        assertThat(incidents(road)).isEmpty();
        road.rate(PERSON, Sheet.exempt()).hear(PERSON);
        clears("zhangmo", road, Map.of("level", "NONE", "reason", "误报")).isRefused(409, "不用恢复");
    }

    @Test
    void only_officials_of_the_case_and_the_secrecy_officer_report_and_write_no_word_of_the_content() {
        Road road = Road.applied(procedure, PERSON);
        Untouched before = Untouched.of(procedure);
        report("lichuan", road).isRefused(403, "立即当面或者电话告知受理机关");
        report("zhaolei", road).isRefused(403, "只有办理、督办本案的人员");
        post("wangfang", road, "secret-items", Map.of("level", "SECRET", "custodian", "保密办", "text", "内容"))
                .isRefused("不得写入案件的任何内容");
        post("wangfang", road, "secret-items", Map.of("level", "WORK_SECRET", "custodian", "保密办"))
                .isRefused("密级 level 只能写");
        clears("zhangmo", road, Map.of("level", "NONE", "reason", "误报")).isRefused(409, "不用恢复");
        before.holds(procedure);
        assertThat(procedure
                        .as("zhangmo")
                        .post("/api/cases/RJ-2025-9999/secret-items", FOUND)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void secret_found_in_an_archived_file_isolates_it_though_nothing_runs() {
        Road road = Road.applied(procedure, PERSON);
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE", "acceptanceReason", "责任追究决定已经作出");
        road.on("2025-04-08").archive();
        report("kongyi", road).isDone();
        assertThat(procedure
                        .as("kongyi")
                        .get("/api/cases/" + road.number())
                        .body()
                        .toString())
                .doesNotContain("容缺预审");
        assertThat(road.look().state()).isEqualTo("ARCHIVED");
        assertThat(road.look().notices()).contains("secret-item-found zhangmo", "secret-item-found shuiqing");
    }

    private Road published() {
        return Road.deciding(procedure.through(Door.JAVA), Sheet.exempt())
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .on("2025-04-28")
                .publish(PERSON, "UNIT");
    }

    private Answer report(String user, Road road) {
        return post(user, road, "secret-items", FOUND);
    }

    private Answer clears(String user, Road road, Map<String, Object> body) {
        return post(user, road, "secret-items/clearance", body);
    }

    private Answer post(String user, Road road, String what, Map<String, Object> body) {
        Answer answer = procedure.as(user).post("/api/cases/" + road.number() + "/" + what, body);
        procedure.settle(road.number());
        return answer;
    }

    private List<String> incidents(Road road) {
        return procedure.engine().getRuntimeService().createIncidentQuery().incidentType("secretItem").list().stream()
                .filter(incident -> road.number().equals(incident.getConfiguration()))
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(Incident::getIncidentMessage)
                .toList();
    }

    private String one(String sql, Road road) {
        return procedure.database().queryForObject(sql, String.class, road.number());
    }
}
