package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.CaseLook;
import cn.rongjiu.testing.Procedure;
import java.util.List;
import java.util.Map;

/** Case 4: a direct contract for a relative, refused by the negative list. The second case of its year. */
final class CaseFourStory {

    private static final String CASE = "RJ-2026-0002";

    private final Procedure procedure;

    CaseFourStory(Procedure procedure) {
        this.procedure = procedure;
    }

    void tell() {
        isStarted();
        investigatorStandsBack();
        isVerified();
        isRefused();
        isKeptFromTheBoards();
        isServed();
        isArchived();
        leftItsTraces();
        keptItsSheet();
        isOnRecord();
        tookNoOtherRoad();
    }

    private CaseLook look() {
        return procedure.look(CASE);
    }

    private void isStarted() {
        procedure.on("2026-06-15");
        String number = procedure
                .as("hejianguo")
                .applies(Application.about("何建国")
                        .with("matter", "防汛应急工程直接发包")
                        .with("facts", "为赶防汛工期直接发包，属先行先试。")
                        .with("occurredOn", "2026-04-08")
                        .with("persons", List.of(Map.of("name", "何建国", "post", "董事长", "unit", "区城投公司")))
                        .with("positiveCodes", List.of("P06")));
        assertThat(number).isEqualTo(CASE);
        assertThat(look().dueOf("reviewApplication")).isEqualTo("2026-06-23 17:30");
        procedure.on("2026-06-23");
        procedure.as("wangfang").completes("reviewApplication").of(CASE).with("acceptanceDecision", "ACCEPT");
        procedure.as("chenguang").completes("approveStart").of(CASE).with("startApproved", true);
        procedure
                .as("chenguang")
                .completes("appointInvestigators")
                .of(CASE)
                .with("investigators", List.of("zhaolei", "qianyu"));
    }

    private void investigatorStandsBack() {
        procedure.as("zhaolei").completes("declareRecusal").of(CASE).with("recusalGround", "NONE");
        procedure
                .as("qianyu")
                .completes("declareRecusal")
                .of(CASE)
                .with("recusalGround", "OTHER", "recusalGroundReason", "与当事人妻弟曾是同事。");
        procedure.on("2026-06-24");
        procedure
                .as("chenguang")
                .completes("decideRecusal")
                .of(CASE)
                .with("recusalGranted", true, "replacementInvestigator", "wuhao", "recusalReason", "可能影响公正。");
        procedure.as("wuhao").completes("declareRecusal").of(CASE).with("recusalGround", "NONE");
        assertThat(look().dueOf("collectEvidence")).isEqualTo("2026-08-04 17:30");
        procedure.as("qianyu").doesNotSee("collectEvidence", CASE);
        procedure.as("wuhao").sees("collectEvidence", CASE);
    }

    private void isVerified() {
        procedure.on("2026-07-06");
        procedure.as("wuhao").completes("collectEvidence").of(CASE).with("evidence", "禁止拆分工程的通知，何建国签收。");
        procedure
                .as("wuhao")
                .completes("rateFactors")
                .of(CASE)
                .with(
                        "negativeItems",
                        List.of("N02", "N03", "N12"),
                        "positiveItems",
                        List.of("P06"),
                        "personFinding",
                        "READY",
                        "personFindingReason",
                        "明知禁令仍拆分发包，承包人为其妻弟，两份报价系伪造。");
        assertThat(look().dueOf("hearDefence")).isEqualTo("2026-07-13 17:30");
        procedure.on("2026-07-09");
        procedure
                .as("zhaolei")
                .completes("hearDefence")
                .of(CASE)
                .with("defenceOutcome", "NOT_ADOPTED", "defenceStatement", "工期紧", "defenceOutcomeReason", "与事实不符");
        procedure.on("2026-07-10");
        procedure.as("zhaolei").completes("submitReport").of(CASE).with("report", "核实报告");
    }

    private void isRefused() {
        procedure.as("zhengjie").completes("reviewReport").of(CASE).with("reportDecision", "PASS");
        procedure.on("2026-07-13");
        procedure
                .as("fengtao")
                .completes("giveDisciplineOpinion")
                .of(CASE)
                .with("disciplineVerdict", "REFUSE", "disciplineVotes", Votes.all(Votes.DISCIPLINE, "REFUSE"));
        procedure
                .as("jiangbo")
                .completes("giveOrganisationOpinion")
                .of(CASE)
                .with("organisationVerdict", "REFUSE", "organisationVotes", Votes.all(Votes.ORGANISATION, "REFUSE"));
        assertThat(look().decisions("negative-gate"))
                .singleElement()
                .asString()
                .contains("\"negativeHit\":true", "\"specialDeliberation\":false");
        assertThat(look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains("R01", "REFUSE");
        assertThat(look().decisions("transfer-gate")).singleElement().asString().contains("\"transferRequired\":true");
    }

    private void isServed() {
        procedure.on("2026-07-16");
        procedure
                .as("chenguang")
                .completes("issueDecision")
                .of(CASE)
                .with("decisionReason", "查实 N02、N03、N12，不予容错。", "correctionOrdered", false);
        assertThat(look().dueOf("serveDecision")).isEqualTo("2026-07-23 17:30");
        isHandedOver();
        procedure.on("2026-07-20");
        procedure.as("wangfang").completes("serveDecision").of(CASE).with("refusedToSign", false);
        assertThat(look().gradeOf("何建国")).isEqualTo("REFUSE");
        assertThat(look().stateOf("何建国")).isEqualTo("SERVED");
    }

    /** No notice while a transfer is due (1.5, rule 7), and no wait for a return after a decision. */
    private void isKeptFromTheBoards() {
        procedure.on("2026-07-14");
        procedure.as("wangfang").completes("prepareNotice").of(CASE).with("publicityScope", "NONE");
        assertThat(look().open()).containsExactly("issueDecision");
    }

    private void isHandedOver() {
        assertThat(look().dueOf("prepareTransfer")).isEqualTo("2026-07-21 17:30");
        procedure.on("2026-07-17");
        Road.of(procedure, CASE).handOver("何建国");
    }

    private void isArchived() {
        Road road = Road.of(procedure, CASE).on("2026-08-19");
        assertThat(look().open()).containsExactly("lodgeAppeal");
        road.on("2026-08-20");
        assertThat(look().dueOf("archiveCase")).isEqualTo("2026-09-03 17:30");
        road.archive();
        assertThat(look().state()).isEqualTo("ARCHIVED");
        assertThat(look().isOver()).isTrue();
    }

    private void leftItsTraces() {
        assertThat(look().documents())
                .containsExactly(
                        "W04 null 2026-06-15 受理机关",
                        "W05 临江容收〔2026〕2号 2026-06-15 何建国",
                        "W07 临江容受〔2026〕2号 2026-06-23 何建国",
                        "W10 临江容启〔2026〕2号 2026-06-23 存卷",
                        "W11 临江容避〔2026〕3号 2026-06-23 存卷",
                        "W11 临江容避〔2026〕4号 2026-06-23 存卷",
                        "W11 临江容避〔2026〕5号 2026-06-24 存卷",
                        "W11 临江容避〔2026〕6号 2026-06-24 存卷",
                        "W14 null 2026-07-06 存卷",
                        "W17 临江容告〔2026〕2号 2026-07-06 何建国",
                        "W18 null 2026-07-09 存卷",
                        "W19 null 2026-07-09 存卷",
                        "W15 临江容核〔2026〕2号 2026-07-10 纪检监察机关、组织部门",
                        "W21 null 2026-07-13 存卷",
                        "W21 null 2026-07-13 存卷",
                        "W23 临江容决〔2026〕1号 2026-07-16 何建国",
                        "W42 临江容移〔2026〕1号 2026-07-17 临江区监察委员会",
                        "W43 null 2026-07-17 临江区监察委员会",
                        "W25 null 2026-07-20 存卷",
                        "W44 null 2026-08-20 档案部门");
        assertThat(look().clocks())
                .containsExactly(
                        "T01 STOPPED 2026-06-23",
                        "T04 STOPPED 2026-08-04",
                        "T06 STOPPED 2026-07-13",
                        "T07 STOPPED 2026-07-24",
                        "T10 STOPPED 2026-07-23",
                        "T28 STOPPED 2026-07-21",
                        "T15 STOPPED 2026-08-19",
                        "T34 STOPPED 2026-09-03");
        assertThat(look().notices())
                .containsExactly(
                        "application-received hejianguo",
                        "application-accepted hejianguo",
                        "start-approved hejianguo",
                        "investigators-appointed hejianguo",
                        "recusal-decided qianyu",
                        "intended-findings hejianguo",
                        "defence-treated hejianguo",
                        "transfer-handed-over xuqiang",
                        "person-transferred hejianguo",
                        "decision-refused hejianguo",
                        "decision-served hejianguo",
                        "window-closes-soon hejianguo",
                        "case-closed hejianguo");
        assertThat(look().noticeTexts("decision-refused"))
                .singleElement()
                .asString()
                .contains("N02、N03、N12", "临江容决〔2026〕1号", "复核", "不作为从重、加重处理的理由");
    }

    /** Negative beats positive: the sheet is kept without a factor, for none was needed. */
    private void keptItsSheet() {
        assertThat(procedure
                        .database()
                        .query(
                                "select code, standing from rj_case_item where case_number = ? order by item_id",
                                (row, i) -> row.getString(1) + " " + row.getString(2),
                                CASE))
                .containsExactly("P06 ASSERTED", "N02 PROVEN", "N03 PROVEN", "N12 PROVEN", "P06 PROVEN");
        assertThat(procedure
                        .database()
                        .queryForList(
                                """
                                select finding from rj_rating where case_number = ? and f1_motive is null
                                and f2_conditions is null and f3_procedure is null and f4_nature is null
                                and f5_consequence is null and f6_recovery is null""",
                                String.class,
                                CASE))
                .containsExactly("READY");
    }

    private void isOnRecord() {
        assertThat(look().record()).isEqualTo(Lines.of("case-4-record.txt"));
        assertThat(look().chain().isSound()).isTrue();
    }

    private void tookNoOtherRoad() {
        assertThat(look().path())
                .contains("decideRecusal", "replaceInvestigator", "gateTransfer", "end_acknowledged")
                .doesNotContain(
                        "consentToSpecialDeliberation",
                        "settleInJointMeeting",
                        "decideByPartyCommittee",
                        "openNextRound",
                        "reviewSecrecy",
                        "awaitReturn",
                        "recordMeasure",
                        "orderCorrection",
                        "end_transferred");
    }
}
