package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is left to read once a step is done, a decision served, a case closed (1.1, 1.5 no. 6, E7). */
@Stories
class ReadingAfterwardsTest {

    private static final String ONE = "何建国";
    private static final String OTHER = "周敏";

    @Autowired
    private Procedure procedure;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void official_reads_the_case_after_his_step_is_done() {
        Road road = decided(ONE);
        road.publish(ONE, "PERSON_ONLY").on("2025-03-11");
        issueAndServe(road, ONE);
        road.measure(ONE, "GOVERNMENT", "LOWEST", "FIRST_FORM", "2025-03-11")
                .confirm(ONE)
                .correct(ONE);
        road.on("2025-04-15");
        assertThat(road.look().open()).containsExactly("archiveCase");
        for (String official : List.of("zhangmo", "xuqiang", "youlan", "heping", "lvjing", "chenguang", "wangfang")) {
            assertThat(status(official, road, "")).as(official).isEqualTo(200);
            assertThat(status(official, road, "/record")).as(official).isEqualTo(200);
            assertThat(found(official, "")).as(official).contains(road.number());
        }
        for (String nobody : List.of("caoyang", "qinfeng", "sunli", "admin")) {
            assertThat(status(nobody, road, "")).as(nobody).isEqualTo(404);
            assertThat(found(nobody, "")).as(nobody).doesNotContain(road.number());
        }
    }

    @Test
    void official_of_a_transfer_reads_the_case_after_it_is_settled() {
        Road road = Road.rating(procedure, "李川").rate("李川", Sheet.found("TRANSFER"));
        assertThat(status("xuqiang", road, "")).isEqualTo(404);
        knowsNothingOfTheTransfer(road);
        road.completes("chenguang", "prepareTransfer").about("李川").with("addressee", "临江区监察委员会", "material", "核实报告");
        knowsNothingOfTheTransfer(road);
        road.completes("xuqiang", "acknowledgeTransfer").about("李川").with(Map.of());
        assertThat(sheet("lichuan", road).at("/persons/0/state").asText()).isEqualTo("SUSPENDED");
        road.completes("xuqiang", "awaitReturn")
                .about("李川")
                .with("transferOutcome", "TAKEN", "transferOutcomeReason", "已立案");
        assertThat(status("xuqiang", road, "/record")).isEqualTo(200);
        assertThat(status("chenguang", road, "/record")).isEqualTo(200);
    }

    /** Whoever is warned may disturb what follows (1.5 no. 7). */
    private void knowsNothingOfTheTransfer(Road road) {
        JsonNode sheet = sheet("lichuan", road);
        assertThat(sheet.at("/persons/0/state").asText()).isEqualTo("INVESTIGATING");
        assertThat(sheet.path("state").asText()).isEqualTo("INVESTIGATING");
        assertThat(sheet.path("stage").asText()).isEqualTo("verification");
        assertThat(sheet.path("tasks")).isEmpty();
        assertThat(read("lichuan", road, "/clock").toString()).doesNotContain("T28", "PAUSED");
        for (String address : List.of("/cases/" + road.number(), "/cases?q=" + road.number(), "/my")) {
            assertThat(procedure.as("lichuan").pages().open(address).text())
                    .as(address)
                    .contains(road.number())
                    .doesNotContain("<figcaption>移送衔接</figcaption>", "<figcaption>先行移送</figcaption>")
                    .doesNotContain("准备移送", "签收移送", "fixed\">移送衔接<");
        }
        assertThat(found("lichuan", "?stage=transfer")).doesNotContain(road.number());
    }

    @Test
    void unit_reads_of_the_person_whose_correction_it_carries_out_and_of_nobody_else() {
        Road road = decided(ONE, OTHER);
        assertThat(status("shiwei", road, "")).isEqualTo(404);
        road.withhold(ONE).withhold(OTHER);
        issueAndServe(road, ONE);
        issueAndServe(road, OTHER);
        road.orderCorrection(ONE, "FORMALITIES");
        readsOfOneAlone(road);
        road.plan(ONE).reportCorrection(ONE).inspect(ONE, "PASSED");
        readsOfOneAlone(road);
        assertThat(codes("shiwei", road)).containsExactly("W22", "W26", "W27", "W28", "W29");
        procedure
                .as("shiwei")
                .post("/api/cases/" + road.number() + "/withdrawals", Map.of("reason", "不再申请"))
                .isRefused(403, "只有申请人、当事人本人和受理岗");
        procedure
                .as("shiwei")
                .post(
                        "/api/cases/" + road.number() + "/recusals",
                        Map.of("official", "zhengjie", "ground", "OTHER", "reason", "有经济往来"))
                .isRefused(403, "只有申请人、当事人和受理岗");
        assertThat(procedure.as("shiwei").pages().open("/my").text()).contains("目前没有您提出的或者涉及您本人的案件。");
    }

    private void readsOfOneAlone(Road road) {
        JsonNode sheet = sheet("shiwei", road);
        assertThat(sheet.path("persons").findValuesAsText("name")).containsExactly(ONE);
        String other = person(road, OTHER);
        for (String part : List.of("", "/clock", "/documents")) {
            assertThat(read("shiwei", road, part).toString()).as(part).doesNotContain(other, OTHER);
        }
        assertThat(procedure
                        .as("shiwei")
                        .pages()
                        .open("/cases/" + road.number())
                        .text())
                .contains(ONE)
                .doesNotContain(OTHER, "已办步骤", "调查核实报告");
        assertThat(status("shiwei", road, "/record")).isEqualTo(404);
        assertThat(found("shiwei", "?q=" + ONE)).contains(road.number());
        assertThat(found("shiwei", "?q=" + OTHER)).doesNotContain(road.number());
        assertThat(found("shiwei", "?stage=rectification").contains(road.number()))
                .isEqualTo(road.look().open().contains("submitCorrectionPlan"));
    }

    @Test
    void person_reads_his_decision_once_it_is_served_and_never_the_other_ones() {
        Road road = decided(ONE, OTHER).withhold(ONE).withhold(OTHER);
        issue(road, ONE);
        issue(road, OTHER);
        assertThat(gradeFor("hejianguo", road)).isEqualTo("null");
        assertThat(codes("hejianguo", road)).doesNotContain("W22", "W25");
        road.orderCorrection(ONE, "FORMALITIES");
        knowsNothingOfTheCorrection(road);
        serve(road, ONE);
        assertThat(gradeFor("hejianguo", road)).isEqualTo("EXEMPT");
        assertThat(gradeFor("zhoumin", road)).isEqualTo("null");
        assertThat(codes("zhoumin", road)).doesNotContain("W22", "W25");
        assertThat(codes("hejianguo", road)).contains("W22", "W25", "W26").doesNotContain("W24", "W29");
        assertThat(procedure
                        .as("hejianguo")
                        .pages()
                        .open("/cases/" + road.number())
                        .text())
                .contains("提交整改方案", "<figcaption>纠错整改</figcaption>");
        assertThat(found("hejianguo", "?stage=rectification")).contains(road.number());
        for (String part : List.of("", "/clock", "/documents")) {
            assertThat(read("zhoumin", road, part).toString())
                    .doesNotContain(person(road, ONE), ONE)
                    .doesNotContain("EXEMPT");
        }
        for (String state : List.of("TRANSFERRED", "CORRECTING", "CLOSED", "ARCHIVED")) {
            stands(road, state);
            assertThat(sheet("hejianguo", road).at("/persons/0/state").asText()).isEqualTo(state);
            assertThat(gradeFor("hejianguo", road)).as(state).isEqualTo("EXEMPT");
            assertThat(codes("hejianguo", road)).as(state).contains("W22");
        }
    }

    /** That an error is corrected tells how it was decided (P8). */
    private void knowsNothingOfTheCorrection(Road road) {
        assertThat(codes("hejianguo", road)).doesNotContain("W26");
        assertThat(read("hejianguo", road, "/clock").findValuesAsText("code")).doesNotContain("T12", "T13");
        assertThat(sheet("hejianguo", road).path("stage").asText()).isEqualTo("casefile");
        assertThat(procedure
                        .as("hejianguo")
                        .pages()
                        .open("/cases/" + road.number())
                        .text())
                .contains(road.number())
                .doesNotContain("提交整改方案", "<figcaption>纠错整改</figcaption>", "发出纠错整改通知");
        assertThat(found("hejianguo", "?stage=rectification")).doesNotContain(road.number());
        JsonNode line = procedure
                .as("hejianguo")
                .get("/api/cases?q=" + road.number())
                .body()
                .at("/items/0");
        assertThat(line.path("stage").asText()).isEqualTo("casefile");
        assertThat(found("shiwei", "?stage=rectification")).contains(road.number());
    }

    private void stands(Road road, String state) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> procedure
                .database()
                .update("update rj_person set state = ? where person_id = ?", state, person(road, ONE)));
    }

    @Test
    void archived_case_still_tells_the_person_his_grade_and_officials_how_it_ended() {
        Road road = decided(ONE).withhold(ONE);
        issueAndServe(road, ONE);
        assertThat(my()).contains("申请复核", "至 2025-04-02（含当日）", "免予");
        road.measure(ONE, "GOVERNMENT", "LOWEST", "FIRST_FORM", Road.DAY)
                .confirm(ONE)
                .correct(ONE)
                .on("2025-04-15");
        assertThat(sheet("wangfang", road).at("/ending/outcomeName").asText()).isEqualTo("已办结");
        road.on("2025-04-18").archive();
        assertThat(gradeFor("hejianguo", road)).isEqualTo("EXEMPT");
        assertThat(codes("hejianguo", road)).contains("W22", "W25", "W26");
        JsonNode inside = sheet("kongyi", road).path("ending");
        assertThat(inside.path("closedOn").asText()).isEqualTo("2025-04-15");
        assertThat(inside.path("archivedOn").asText()).isEqualTo("2025-04-18");
        assertThat(inside.path("retained").asText()).isEqualTo("2055-04-17");
        JsonNode his = sheet("hejianguo", road).path("ending");
        assertThat(his.path("closedOn").asText()).isEqualTo("2025-04-15");
        assertThat(his.path("archivedOn").isNull() && his.path("retained").isNull())
                .isTrue();
        assertThat(procedure
                        .as("kongyi")
                        .pages()
                        .open("/cases/" + road.number())
                        .text())
                .contains("办理结果", "已办结", "归档日期", "保管期限", "至 2055-04-17");
        assertThat(procedure
                        .as("kongyi")
                        .pages()
                        .open("/cases?q=" + road.number())
                        .text())
                .contains("2025-04-15 办结", "2025-04-18 归档，保管至 2055-04-17");
        assertThat(my()).contains("免予", "2025-04-15 办结").doesNotContain("保管至");
    }

    @Test
    void own_page_says_what_may_be_done_next_and_until_when() {
        Road road = Road.applied(procedure, "李川");
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "SUPPLEMENT", "acceptanceReason", "请补会议纪要");
        assertThat(procedure.as("lichuan").pages().open("/my").text())
                .contains("补正材料", "至 2025-03-17（含当日）", "/camunda/app/tasklist/default/#/?task=");
        Road heard = Road.rating(procedure, "李川").rate("李川", Sheet.exempt());
        assertThat(procedure.as("lichuan").pages().open("/my").text())
                .contains(heard.number(), "提出陈述、申辩", "至 2025-03-10（含当日）");
    }

    private String my() {
        return procedure.as("hejianguo").pages().open("/my").text();
    }

    /** One or two persons with accounts of their own; a unit applied for them. */
    private Road decided(String... names) {
        Map<String, String> accounts = Map.of(ONE, "hejianguo", OTHER, "zhoumin");
        Application application = Application.about(ONE)
                .with("channel", "UNIT")
                .with(
                        "persons",
                        List.of(names).stream()
                                .map(name -> Map.of(
                                        "name", name, "post", "主任", "unit", "区住建局", "userId", accounts.get(name)))
                                .toList());
        Road road = Road.applied(procedure, application)
                .accept()
                .start()
                .appoint()
                .declare("zhaolei")
                .declare("qianyu")
                .collect();
        List.of(names).forEach(name -> road.rate(name, Sheet.exempt()));
        List.of(names).forEach(road::hear);
        road.report();
        List.of(names).forEach(name -> decide(road.pass(name), name));
        return road;
    }

    private static void decide(Road road, String name) {
        road.completes("fengtao", "giveDisciplineOpinion")
                .about(name)
                .with(
                        "disciplineVerdict",
                        "EXEMPT",
                        "disciplineReason",
                        "集体研究",
                        "disciplineVotes",
                        Votes.all(Votes.DISCIPLINE, "EXEMPT"));
        road.completes("jiangbo", "giveOrganisationOpinion")
                .about(name)
                .with(
                        "organisationVerdict",
                        "EXEMPT",
                        "organisationReason",
                        "集体研究",
                        "organisationVotes",
                        Votes.all(Votes.ORGANISATION, "EXEMPT"));
    }

    private static void issueAndServe(Road road, String name) {
        issue(road, name);
        serve(road, name);
    }

    private static void issue(Road road, String name) {
        road.completes("chenguang", "issueDecision").about(name).with("decisionReason", "依据认定");
    }

    private static void serve(Road road, String name) {
        road.completes("wangfang", "serveDecision").about(name).with("refusedToSign", false);
    }

    private String gradeFor(String user, Road road) {
        return sheet(user, road).at("/persons/0/grade").asText();
    }

    private List<String> codes(String user, Road road) {
        return read(user, road, "/documents").findValuesAsText("code");
    }

    private JsonNode sheet(String user, Road road) {
        return read(user, road, "");
    }

    private JsonNode read(String user, Road road, String part) {
        return procedure
                .as(user)
                .get("/api/cases/" + road.number() + part)
                .isDone()
                .body();
    }

    private int status(String user, Road road, String part) {
        return procedure.as(user).get("/api/cases/" + road.number() + part).status();
    }

    private List<String> found(String user, String query) {
        return procedure
                .as(user)
                .get("/api/cases" + query)
                .isDone()
                .body()
                .path("items")
                .findValuesAsText("number");
    }

    private String person(Road road, String name) {
        return procedure
                .database()
                .queryForObject(
                        "select person_id from rj_person where case_number = ? and name = ?",
                        String.class,
                        road.number(),
                        name);
    }
}
