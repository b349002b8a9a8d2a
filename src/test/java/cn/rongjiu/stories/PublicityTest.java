package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Public supervision (P7, filter 1.5, T09, T11, E13, E23). */
@Stories
class PublicityTest {

    private static final String ATTACK = "<script>alert(1)</script>";

    private static final HttpClient NOBODY = HttpClient.newHttpClient();

    @Autowired
    private Procedure procedure;

    @Autowired
    private CaseClock clock;

    @LocalServerPort
    private int port;

    @Test
    void notice_is_shown_for_five_working_days_across_shifted_days_and_then_gone() {
        Road road = published("PUBLIC");
        String notice = notice(road);
        assertThat(road.look().clocks()).contains("T09 RUNNING 2025-05-08");
        assertThat(road.look().stateOf("李川")).isEqualTo("PUBLICITY");
        assertThat(road.look().documents()).anyMatch(line -> line.matches("W47 临江容公〔2025〕\\d+号 2025-04-28 向社会公开"));
        assertThat(page("/public/notices/" + notice).body())
                .contains("甲某（区住建局副局长）", "拟认定：免予", "2025-05-08", "5个工作日")
                .doesNotContain("李川", "lichuan");
        road.on("2025-05-08");
        assertThat(road.look().open()).isEmpty();
        assertThat(page("/public/notices").body()).contains("公示中");
        road.on("2025-05-09");
        assertThat(road.look().open()).containsExactly("issueDecision");
        assertThat(road.look().clocks()).contains("T09 STOPPED 2025-05-08");
        assertThat(page("/public/notices/" + notice).body()).contains("公示期已满").doesNotContain("甲某", "免予");
    }

    @Test
    void notice_is_read_by_those_whom_it_is_meant_for() {
        String inUnit = notice(published("UNIT"));
        assertThat(page("/public/notices/" + inUnit).statusCode()).isEqualTo(404);
        for (String user : List.of("lichuan", "shiwei", "wangfang", "jiangbo", "shuiqing")) {
            assertThat(seen(user, inUnit)).as(user).isEqualTo(200);
            assertThat(listed(user, inUnit)).as(user).isTrue();
        }
        for (String user : List.of("hejianguo", "caoyang", "douke")) {
            assertThat(seen(user, inUnit)).as(user).isEqualTo(404);
            assertThat(listed(user, inUnit)).as(user).isFalse();
        }
        String inSystem = notice(published("SYSTEM"));
        assertThat(seen("hejianguo", inSystem)).isEqualTo(200);
        assertThat(listed("hejianguo", inSystem)).isTrue();
        assertThat(page("/public/notices/" + inSystem).statusCode()).isEqualTo(404);
        String forHim = notice(published("PERSON_ONLY"));
        assertThat(seen("lichuan", forHim)).isEqualTo(200);
        assertThat(seen("wangfang", forHim)).isEqualTo(200);
        assertThat(seen("hejianguo", forHim)).isEqualTo(404);
        assertThat(page("/public/notices/" + forHim).statusCode()).isEqualTo(404);
    }

    @Test
    void text_is_published_exactly_as_it_was_released_and_never_runs() {
        Road road = determined();
        String text = "关于甲某的公示 " + ATTACK;
        road.completes("wangfang", "prepareNotice").with("publicityScope", "PUBLIC", "noticeText", text);
        assertThat(procedure
                        .as("zhangmo")
                        .reads("reviewSecrecy", road.number())
                        .path("noticePreview")
                        .path("value")
                        .asText())
                .isEqualTo(text);
        road.completes("zhangmo", "reviewSecrecy").with("releaseApproved", true);
        assertThat(page("/public/notices/" + notice(road)).body())
                .contains("关于甲某的公示 &lt;script&gt;")
                .doesNotContain(ATTACK);
    }

    @Test
    void notice_goes_no_further_than_the_filter_allows() {
        Road secret = determined(Application.about("李川").with("secretLevel", "WORK_SECRET"), Sheet.exempt(), "EXEMPT");
        secret.tries("wangfang", "prepareNotice").with("publicityScope", "UNIT").isRefused("“公示范围”不能选“本单位”：属于工作秘密");
        secret.completes("wangfang", "prepareNotice").with("publicityScope", "PERSON_ONLY");
        assertThat(secret.look().open()).containsExactly("reviewSecrecy");
        Road away = determined(Application.about("李川"), Sheet.exempt().with("negativeItems", List.of("N03")), "REFUSE");
        away.tries("wangfang", "prepareNotice")
                .with("publicityScope", "PERSON_ONLY")
                .isRefused("须移送问责");
        away.completes("wangfang", "prepareNotice").with("publicityScope", "NONE");
        assertThat(away.look().open()).containsExactly("issueDecision");
        assertThat(one("select scope_reason from rj_publication where case_number = ?", away.number()))
                .isEqualTo("须移送问责，公开可能影响调查，暂不公示。");
        objects("wangfang", away, "李川").isRefused(409, "不公示，不受理公示异议");
    }

    @Test
    void notice_names_nobody_and_silence_needs_a_reason() {
        Road road = determined();
        road.tries("wangfang", "prepareNotice")
                .with("publicityScope", "UNIT", "noticeText", "李川同志拟免予问责")
                .isRefused("姓名");
        road.tries("wangfang", "prepareNotice").with("publicityScope", "NONE").isRefused("“不公示的理由”必填");
        road.tries("wangfang", "prepareNotice")
                .with("publicityScope", "UNIT", "noticeConcerns", List.of("THIRD_PARTY"))
                .isRefused("写明删去后的全文");
        road.tries("wangfang", "prepareNotice")
                .with("publicityScope", "UNIT", "noticeConcerns", List.of("SECURITY"))
                .isRefused("国家安全");
        assertThat(road.look().open()).containsExactly("prepareNotice");
        road.completes("wangfang", "prepareNotice")
                .with(
                        "publicityScope", "UNIT",
                        "noticeConcerns", List.of("THIRD_PARTY"),
                        "noticeText", "拟对甲某容错。",
                        "publicityScopeReason", "涉及企业的商业秘密");
        assertThat(one("select notice_text from rj_publication where case_number = ?", road.number()))
                .isEqualTo("拟对甲某容错。\n\n部分内容不予公开，理由：涉及企业的商业秘密");
    }

    @Test
    void release_is_refused_to_whoever_prepared_the_notice() {
        Road road = determined();
        procedure.engine().getIdentityService().createMembership("sunli", "secrecy");
        try {
            road.completes("sunli", "prepareNotice").with("publicityScope", "UNIT");
            road.tries("sunli", "reviewSecrecy").with("releaseApproved", true).isRefused("拟定人不得审查本人拟定的公示");
        } finally {
            procedure.engine().getIdentityService().deleteMembership("sunli", "secrecy");
        }
        road.tries("zhangmo", "reviewSecrecy").with("releaseApproved", false).isRefused("“审查意见”必填");
        road.completes("zhangmo", "reviewSecrecy").with("releaseApproved", false, "releaseReason", "含未公开的项目数据");
        assertThat(road.look().open()).containsExactly("prepareNotice");
        assertThat(procedure
                        .as("wangfang")
                        .reads("prepareNotice", road.number())
                        .path("noticeRefusal")
                        .path("value")
                        .asText())
                .contains("含未公开的项目数据");
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W47"));
    }

    @Test
    void withdrawn_notice_leaves_a_tombstone_and_is_prepared_anew() {
        Road road = published("PUBLIC");
        String notice = notice(road);
        withdraw("hejianguo", road, notice, "写错了").isRefused(403, "不能撤回");
        withdraw("zhangmo", road, notice, "李川的项目数据不宜公开").isRefused("姓名");
        withdraw("zhangmo", road, notice, "含有未公开的项目数据").isDone();
        assertThat(page("/public/notices/" + notice).body())
                .contains("公示已撤回", "2025-04-28", "含有未公开的项目数据")
                .doesNotContain("甲某");
        assertThat(road.look().clocks()).contains("T09 STOPPED 2025-05-08");
        assertThat(road.look().stateOf("李川")).isEqualTo("DELIBERATING");
        assertThat(road.look().open()).containsExactly("prepareNotice");
        objects("wangfang", road, "李川").isRefused(409, "公示已经撤回");
        withdraw("zhangmo", road, notice, "再次").isRefused(409, "已经撤回");
        publish(road.on("2025-04-30"), "UNIT");
        assertThat(road.look().clocks()).contains("T09 RUNNING 2025-05-12");
        road.on("2025-05-13");
        assertThat(road.look().open()).containsExactly("issueDecision");
    }

    @Test
    void every_objection_is_answered_within_its_own_term_before_the_notice_ends() {
        Road road = published("UNIT").on("2025-04-29");
        String first =
                objects("wangfang", road, "李川").isDone().body().path("id").asText();
        road.on("2025-05-08");
        assertThat(objects("lichuan", road, "李川").isDone().body().path("due").asText())
                .isEqualTo("2025-05-22");
        assertThat(road.look().clocks()).contains("T11:1 RUNNING 2025-05-16", "T11:2 RUNNING 2025-05-22");
        assertThat(road.look().notices()).contains("objection-received lichuan");
        road.on("2025-05-09");
        assertThat(road.look().open()).containsExactly("handleObjection", "handleObjection");
        objects("wangfang", road, "李川").isRefused(409, "公示期已于 2025-05-08 届满");
        answer(road, first, "UNFOUNDED");
        assertThat(road.look().clocks()).contains("T11:1 STOPPED 2025-05-16", "T11:2 RUNNING 2025-05-22");
        assertThat(road.look().notices()).contains("objection-answered wangfang");
        answer(road, null, "UNFOUNDED");
        assertThat(road.look().open()).containsExactly("issueDecision");
        assertThat(road.look().documents().stream().filter(line -> line.startsWith("W48")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("异议人"));
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        objects("lichuan", road, "李川").isRefused(409, "决定已经签发");
    }

    /** An objection holds up the decision and its service, and stops no term that runs (E23). */
    @Test
    void objection_pauses_serving_and_no_clock() {
        Road road = published("UNIT").on("2025-05-08");
        List<String> before = road.look().clocks();
        objects("wangfang", road, "李川").isDone();
        assertThat(road.look().clocks())
                .containsAll(before)
                .contains("T11:1 RUNNING 2025-05-22")
                .noneMatch(line -> line.contains("PAUSED"));
        road.on("2025-05-15");
        assertThat(road.look().open()).as("no decision is issued or served").containsExactly("handleObjection");
        assertThat(road.look().clocks()).noneMatch(line -> line.contains("PAUSED"));
        answer(road, null, "UNFOUNDED");
        assertThat(road.look().open()).containsExactly("issueDecision");
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        assertThat(road.look().open()).contains("serveDecision");
    }

    @Test
    void objection_that_says_nothing_or_concerns_nobody_is_refused() {
        Road road = published("UNIT");
        objects("wangfang", road, Map.of("personId", person(road, "李川"), "objector", " ", "text", "  "))
                .isRefused("异议内容 text必填");
        objects("wangfang", road, Map.of("personId", "nobody", "objector", "周先生", "text", "有出入"))
                .isRefused("当事人 personId 不是您可以提出异议的当事人");
        objects("hejianguo", road, "李川").isRefused(403, "只有受理岗和当事人");
        assertThat(procedure
                        .as("wangfang")
                        .post("/api/cases/RJ-2025-9999/objections", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(road.look().open()).isEmpty();
    }

    @Test
    void founded_objection_to_the_assessment_lets_the_bodies_deliberate_again() {
        Road road = published("UNIT").on("2025-05-06");
        objects("wangfang", road, "李川").isDone();
        answer(road, null, "ON_ASSESSMENT");
        road.on("2025-05-09");
        assertThat(road.look().stateOf("李川")).isEqualTo("DELIBERATING");
        assertThat(road.look().clocks()).contains("T08 RUNNING 2025-05-16");
        assertThat(road.look().dueOf("reviewReport")).isEqualTo("2025-05-16 17:30");
        road.pass("李川");
        assertThat(road.look().dueOf("giveDisciplineOpinion")).isEqualTo("2025-05-16 17:30");
        road.disciplineMeets("LIGHTER", Votes.all(Votes.DISCIPLINE, "LIGHTER"))
                .organisationMeets("LIGHTER", Votes.all(Votes.ORGANISATION, "LIGHTER"));
        assertThat(road.look().clocks()).contains("T08 STOPPED 2025-05-16");
        assertThat(road.look().open()).containsExactly("prepareNotice");
        publish(road, "UNIT");
        road.on("2025-05-19");
        assertThat(road.look().open()).containsExactly("issueDecision");
        assertThat(road.look().path()).doesNotContain("openNextRound");
    }

    @Test
    void of_several_founded_objections_facts_lead_back_to_verification_for_that_person_only() {
        Road road = Road.rating(procedure, "李川", "周敏")
                .rate("李川", Sheet.exempt())
                .rate("周敏", Sheet.exempt())
                .hear("李川")
                .hear("周敏")
                .report()
                .pass("李川");
        road.disciplineSays("EXEMPT").organisationSays("EXEMPT").on("2025-04-28");
        publish(road, "UNIT");
        objects("wangfang", road, "李川").isDone();
        answer(road, null, "ON_FACTS");
        objects("wangfang", road, "李川").isDone();
        answer(road, null, "ON_ASSESSMENT");
        road.on("2025-05-09");
        assertThat(road.look().stateOf("李川")).isEqualTo("INVESTIGATING");
        assertThat(road.look().stateOf("周敏")).isEqualTo("DELIBERATING");
        assertThat(road.look().clocks()).contains("T04 RUNNING 2025-06-23");
        assertThat(road.look().open()).containsExactly("collectEvidence", "reviewReport");
        assertThat(road.look().path()).doesNotContain("reopenDeliberation");
        road.collect().rate("李川", Sheet.exempt()).hear("李川").report().pass("李川");
        road.disciplineSays("EXEMPT").organisationSays("EXEMPT");
        assertThat(road.look().open()).containsExactly("prepareNotice", "reviewReport");
        assertThat(road.look().notices()).contains("objection-answered wangfang");
        assertThat(road.look().chain().isSound()).isTrue();
    }

    @Test
    void a_round_that_an_objection_opened_takes_no_return_from_case_review() {
        Road road = Road.rating(procedure, "李川")
                .rate("李川", Sheet.exempt())
                .hear("李川")
                .report()
                .sendBack("李川");
        verified(road)
                .pass("李川")
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .on("2025-04-28");
        publish(road, "UNIT");
        objects("wangfang", road, "李川").isDone();
        answer(road, null, "ON_FACTS");
        verified(road.on("2025-05-09"));
        verified(road.sendBack("李川"));
        road.tries("zhengjie", "reviewReport")
                .with("reportDecision", "RETURN", "reportReason", "再查")
                .isRefused("退回补充核实以 2 次为限");
    }

    private static Road verified(Road road) {
        return road.collect().rate("李川", Sheet.exempt()).hear("李川").report();
    }

    @Test
    void timer_a_diagram_waits_at_follows_its_clock() {
        Road road = published("UNIT");
        String person = person(road, "李川");
        clock.pause(road.number(), person, "T09", LocalDate.of(2025, 4, 29), "日历待定");
        assertThat(waitsUntil(road)).isEqualTo("2999-12-31T17:30");
        clock.resume(road.number(), person, "T09", LocalDate.of(2025, 5, 6), "日历已定");
        assertThat(waitsUntil(road)).isEqualTo("2025-05-12T17:30");
    }

    private Road determined() {
        return determined(Application.about("李川"), Sheet.exempt(), "EXEMPT");
    }

    private Road determined(Application application, Sheet sheet, String verdict) {
        return Road.applied(procedure, application)
                .accept()
                .start()
                .appoint()
                .declare("zhaolei")
                .declare("qianyu")
                .collect()
                .rate("李川", sheet)
                .hear("李川")
                .report()
                .pass("李川")
                .disciplineSays(verdict)
                .organisationSays(verdict)
                .on("2025-04-28");
    }

    private Road published(String scope) {
        return publish(determined(), scope);
    }

    private static Road publish(Road road, String scope) {
        road.completes("wangfang", "prepareNotice").with("publicityScope", scope);
        road.completes("zhangmo", "reviewSecrecy").with("releaseApproved", true);
        return road;
    }

    private Answer objects(String user, Road road, String about) {
        return objects(user, road, Map.of("personId", person(road, about), "objector", "陈先生", "text", "承诺书签署日期与公示不符。"));
    }

    private Answer objects(String user, Road road, Map<String, Object> objection) {
        return procedure.as(user).post("/api/cases/" + road.number() + "/objections", objection);
    }

    private Answer withdraw(String user, Road road, String notice, String reason) {
        return procedure
                .as(user)
                .post(
                        "/api/cases/" + road.number() + "/notices/" + notice + "/withdrawal",
                        new LinkedHashMap<>(Map.of("reason", reason)));
    }

    /** @param objection the id of one of several, else null */
    private void answer(Road road, String objection, String outcome) {
        String task = road.look().tasks().stream()
                .filter(open -> "handleObjection".equals(open.getTaskDefinitionKey()))
                .filter(open -> objection == null || objection.equals(variable(open.getId())))
                .findFirst()
                .orElseThrow()
                .getId();
        procedure
                .as("zhengjie")
                .submits(task, Map.of("objectionOutcome", outcome, "objectionOutcomeReason", "经核查原件。"))
                .isDone();
        procedure.settle(road.number());
    }

    private Object variable(String task) {
        return procedure.engine().getTaskService().getVariable(task, "objectionId");
    }

    private String person(Road road, String name) {
        return one("select person_id from rj_person where case_number = ? and name = ?", road.number(), name);
    }

    private String notice(Road road) {
        return one(
                "select publication_id from rj_publication where case_number = ? order by publication_id desc limit 1",
                road.number());
    }

    private String one(String sql, Object... values) {
        return Objects.requireNonNull(procedure.database().queryForObject(sql, String.class, values));
    }

    private String waitsUntil(Road road) {
        return procedure
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(road.number())
                .processDefinitionKey("tolerance-publicity")
                .list()
                .stream()
                .map(process -> procedure
                        .engine()
                        .getManagementService()
                        .createJobQuery()
                        .timers()
                        .processInstanceId(process.getId())
                        .activityId("event_periodOver")
                        .singleResult())
                .map(Job::getDuedate)
                .map(due -> due.toInstant()
                        .atZone(OfficeTime.ZONE)
                        .toLocalDateTime()
                        .toString())
                .findFirst()
                .orElseThrow();
    }

    private int seen(String user, String notice) {
        return procedure.as(user).get("/notices/" + notice).status();
    }

    private boolean listed(String user, String notice) {
        return procedure.as(user).pages().open("/notices").text().contains(notice);
    }

    private HttpResponse<String> page(String path) {
        try {
            return NOBODY.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
