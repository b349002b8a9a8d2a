package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a remedy undoes when it takes a decision away (P10, T17b, E30). */
@Stories
class RestorationTest {

    private static final String PERSON = "李川";

    @Autowired
    private Procedure procedure;

    @Test
    void what_a_review_puts_in_place_ends_what_the_old_decision_had_set_going() {
        Road road = decided("MITIGATE", "UNIT");
        road.measure(PERSON, "GOVERNMENT", "LOWEST", "ADMONITION", "2025-03-12");
        road.orderCorrection(PERSON, "FORMALITIES").plan(PERSON);
        assertThat(effects(road).path("barred").asBoolean()).isTrue();
        assertThat(road.look().open()).contains("confirmEffects", "reportCorrection", "lodgeAppeal");
        String notice = notice(road);

        road.on("2025-04-01");
        remedy(road)
                .lodge()
                .admit(Remedy.REVIEW)
                .decide("yanhua", "CHANGE", "EXEMPT")
                .serve();

        assertThat(road.look().open()).containsExactly("orderCorrection", "serveDecision");
        assertThat(road.look().clocks())
                .filteredOn(line -> line.contains("RUNNING"))
                .containsExactlyInAnyOrder("T10 RUNNING 2025-04-09", "T12 RUNNING 2025-04-09");
        assertThat(road.look().gradeOf(PERSON)).isEqualTo("EXEMPT");
        assertThat(effects(road).path("barred").asBoolean()).isFalse();
        assertThat(effects(road).path("items")).isEmpty();
        assertThat(road.look().notices())
                .contains(
                        "correction-cancelled lichuan", "use-letter-withdrawn youlan", "restoration-replaced lichuan");
        assertThat(papers(road, "W22")).hasSize(2);
        assertThat(papers(road, "W22").get(0).path("revokedOn").asText()).isEqualTo("2025-04-01");
        assertThat(papers(road, "W22").get(1).path("revokedOn").isNull()).isTrue();
        isTakenBack(road, notice);
    }

    @Test
    void replacement_is_served_anew_and_only_the_appeal_is_left() {
        Road road = decided("MITIGATE", "NONE");
        road.measure(PERSON, "GOVERNMENT", "LOWEST", "ADMONITION", "2025-03-12")
                .confirm(PERSON)
                .correct(PERSON);
        road.on("2025-04-01");
        remedy(road)
                .lodge()
                .admit(Remedy.REVIEW)
                .decide("yanhua", "REVOKE_AND_DECIDE", "EXEMPT")
                .serve();
        assertThat(linked(road)).isEqualTo("REVIEW");

        road.on("2025-04-02").completes("wangfang", "serveDecision").with("refusedToSign", false);

        assertThat(road.look().noticeTexts("decision-replaced"))
                .singleElement()
                .asString()
                .contains("原决定已经复核撤销", "免予", "15日", "提出申诉")
                .doesNotContain("申请复核；");
        assertThat(road.look().noticeTexts("decision-served")).last().asString().contains("向上一级机关提出申诉的最后日期为2025年4月17日");
        assertThat(road.look().clocks())
                .contains("T17 RUNNING 2025-04-17")
                .noneMatch(line -> line.startsWith("T15 RUNNING"));
        assertThat(road.look().open()).containsExactly("lodgeAppeal", "orderCorrection", "recordMeasure");
        assertThat(read(road, "lichuan", "lodgeAppeal", "contestedDecision"))
                .contains("免予", "理由：经复查核实")
                .doesNotContain("依据认定");
        road.measure(PERSON, "GOVERNMENT", "LOWEST", "FIRST_FORM", "2025-04-02")
                .confirm(PERSON)
                .correct(PERSON);
        assertThat(papers(road, "W24")).hasSize(2);
        assertThat(papers(road, "W26")).hasSize(2);
        assertThat(road.look().open()).containsExactly("lodgeAppeal");
        road.on("2025-04-18");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(read(road, "kongyi", "archiveCase", "archiveIndex")).contains("W22 容错认定书（李川）", "已于2025-04-01撤销");
        road.archive();
        assertThat(one("select retained_until from rj_case where case_number = ?", road.number()))
                .as("an appeal keeps the file for good")
                .isNull();
    }

    @Test
    void sanction_reduced_by_a_review_bars_until_its_own_end_and_the_old_period_is_gone() {
        Road road = decided("LIGHTER", "NONE");
        road.measure(PERSON, "GOVERNMENT", "HIGHER", "GOVERNMENT_DOWNGRADE", "2025-03-12");
        assertThat(effects(road, "2027-03-11").path("barredUntil").asText()).isEqualTo("2027-03-11");
        road.on("2025-04-01");
        remedy(road)
                .lodge()
                .admit(Remedy.REVIEW)
                .decide("yanhua", "CHANGE", "MITIGATE")
                .serve();
        road.on("2025-04-02").completes("wangfang", "serveDecision").with("refusedToSign", false);
        road.measure(PERSON, "GOVERNMENT", "HIGHER", "GOVERNMENT_WARNING", "2025-04-02");
        assertThat(effects(road, "2025-05-01").path("barredUntil").asText()).isEqualTo("2025-10-01");
        assertThat(effects(road, "2025-10-01").path("barred").asBoolean()).isTrue();
        assertThat(effects(road, "2025-10-02").path("barred").asBoolean()).isFalse();
    }

    @Test
    void remitted_decision_leaves_nothing_but_its_sheets_and_a_fresh_one_opens_the_review_again() {
        Road road = decided("MITIGATE", "NONE");
        road.measure(PERSON, "GOVERNMENT", "LOWEST", "ADMONITION", "2025-03-12");
        road.orderCorrection(PERSON, "FORMALITIES");
        road.on("2025-04-01");
        remedy(road).lodge().admit(Remedy.REVIEW).decide("yanhua", "REMIT").serve();

        assertThat(road.look().open()).containsExactly("collectEvidence");
        assertThat(road.look().stateOf(PERSON)).isEqualTo("INVESTIGATING");
        assertThat(road.look().gradeOf(PERSON)).isNull();
        assertThat(effects(road).path("items")).isEmpty();
        assertThat(road.look().clocks())
                .filteredOn(line -> line.contains("RUNNING"))
                .containsExactly("T04 RUNNING 2025-05-16");
        assertThat(road.look().notices()).contains("restoration-remitted lichuan");

        road.collect().rate(PERSON, Sheet.exempt()).hear(PERSON).report().pass(PERSON);
        road.disciplineSays("EXEMPT").organisationSays("EXEMPT").serve(PERSON);
        assertThat(road.look().gradeOf(PERSON)).isEqualTo("EXEMPT");
        assertThat(road.look().open()).containsExactly("lodgeAppeal", "orderCorrection", "recordMeasure");
        assertThat(road.look().clocks()).contains("T15 RUNNING 2025-05-06");
        assertThat(road.look().noticeTexts("decision-tolerated")).hasSize(2);
        assertThat(rounds("rj_rating", road)).containsExactly("1", "2");
        assertThat(rounds("rj_opinion", road)).containsExactly("1", "2");
        assertThat(rounds("rj_determination", road)).containsExactly("1", "2");
    }

    @Test
    void late_appeal_restores_an_archived_case_and_brings_it_back_to_the_archive() {
        Road road = decided("MITIGATE", "NONE");
        road.measure(PERSON, "GOVERNMENT", "LOWEST", "ADMONITION", "2025-03-12")
                .confirm(PERSON)
                .correct(PERSON);
        road.on("2025-04-14").archive();
        assertThat(road.look().state()).isEqualTo("ARCHIVED");

        road.on("2025-06-03");
        remedy(road).late("wangfang").isDone();
        road.completes("taoran", "admitLateAppeal").with("lateAppealAdmitted", true);
        remedy(road)
                .admit(Remedy.APPEAL)
                .decide("taoran", "REVOKE_AND_DECIDE", "EXEMPT")
                .serve();
        assertThat(road.look().open()).containsExactly("orderCorrection", "serveDecision");
        road.completes("wangfang", "serveDecision").with("refusedToSign", false);
        assertThat(road.look().noticeTexts("decision-replaced-finally"))
                .singleElement()
                .asString()
                .contains("原决定已经申诉撤销", "不再受理复核、申诉");
        assertThat(road.look().open()).containsExactly("orderCorrection", "recordMeasure");
        road.measure(PERSON, "GOVERNMENT", "LOWEST", "FIRST_FORM", "2025-06-03")
                .confirm(PERSON)
                .correct(PERSON);
        assertThat(road.look().open()).containsExactly("archiveCase");
        road.archive();
        assertThat(road.look().state()).isEqualTo("ARCHIVED");
        assertThat(road.look().isOver()).isTrue();
        assertThat(papers(road, "W44")).hasSize(2);
        assertThat(road.look().notices())
                .filteredOn("case-closed lichuan"::equals)
                .hasSize(2);
    }

    /** The old notice is gone, and who could read it reads that it no longer holds, and no more. */
    private void isTakenBack(Road road, String notice) {
        assertThat(seen("shiwei", notice)).contains("公示已撤回", "另行公开更正").doesNotContain("甲某");
        String retraction = one("select publication_id from rj_publication where retracts = ?", notice);
        assertThat(seen("shiwei", retraction))
                .contains("更正公告", "不再有效", "本单位", "2025-04-09")
                .doesNotContain("甲某", PERSON, "过重");
        assertThat(procedure.as("taoran").get("/public/notices/" + retraction).status())
                .as("no wider than the notice was")
                .isEqualTo(404);
        road.on("2025-04-10");
        assertThat(seen("shiwei", retraction)).contains("公示期已满").doesNotContain("不再有效");
    }

    private Road decided(String grade, String scope) {
        Road road = Road.deciding(procedure, mitigated()).disciplineSays(grade).organisationSays(grade);
        if ("NONE".equals(scope)) {
            road.withhold(PERSON).on("2025-03-12");
        } else {
            road.publish(PERSON, scope).on("2025-03-12");
        }
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        road.completes("wangfang", "serveDecision").with("refusedToSign", false);
        return road;
    }

    private static Sheet mitigated() {
        return Sheet.of("PUBLIC", "CONSTRAINED", "DEFECT", "ORDINARY", "MODERATE", "RECOVERED");
    }

    private Remedy remedy(Road road) {
        return new Remedy(procedure, road, PERSON);
    }

    private JsonNode effects(Road road) {
        return effects(road, "2025-05-01");
    }

    private JsonNode effects(Road road, String on) {
        return procedure
                .as("youlan")
                .get("/api/persons/" + personId(road) + "/effects?on=" + on)
                .isDone()
                .body();
    }

    private List<JsonNode> papers(Road road, String code) {
        JsonNode all = procedure
                .as("wangfang")
                .get("/api/cases/" + road.number() + "/documents")
                .isDone()
                .body();
        return StreamSupport.stream(all.spliterator(), false)
                .filter(paper -> code.equals(paper.path("code").asText()))
                .toList();
    }

    private String read(Road road, String user, String task, String fact) {
        return procedure
                .as(user)
                .reads(task, road.number())
                .at("/" + fact + "/value")
                .asText();
    }

    private String seen(String user, String notice) {
        return procedure.as(user).get("/notices/" + notice).body().toString();
    }

    private String notice(Road road) {
        return one("select publication_id from rj_publication where case_number = ?", road.number());
    }

    /** The level that decided the newest, if old and new name one another. */
    private String linked(Road road) {
        return one(
                """
                select n.decided_at_level from rj_determination o
                join rj_determination n on n.replaces = o.determination_id and o.replaced_by = n.determination_id
                where o.case_number = ? and o.revoked_on is not null and n.revoked_on is null""",
                road.number());
    }

    private String personId(Road road) {
        return one("select person_id from rj_person where case_number = ?", road.number());
    }

    private List<String> rounds(String table, Road road) {
        return procedure
                .database()
                .queryForList(
                        "select distinct investigation_round from " + table + " where case_number = ? order by 1",
                        String.class,
                        road.number());
    }

    private String one(String sql, Object... values) {
        List<Map<String, Object>> rows = procedure.database().queryForList(sql, values);
        assertThat(rows).hasSize(1);
        Object value = rows.get(0).values().iterator().next();
        return value == null ? null : Objects.toString(value);
    }
}
