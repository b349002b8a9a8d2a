package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.CaseLook;
import cn.rongjiu.testing.Procedure;
import java.util.List;

/** Case 1: conditional approval of a project, cured after 74 days, tolerated in full. The first case of its year. */
public final class CaseOneStory {

    private static final String CASE = "RJ-2026-0001";

    private final Procedure procedure;

    public CaseOneStory(Procedure procedure) {
        this.procedure = procedure;
    }

    public void tell() {
        isAcceptedAndStarted();
        isVerified();
        isDetermined();
        isPublicised();
        isServed();
        isUsed();
        isCorrected();
        isArchived();
        leftItsDocuments();
        leftItsClocks();
        toldEverybody();
        isOnRecord();
        tookNoOtherRoad();
    }

    private CaseLook look() {
        return procedure.look(CASE);
    }

    private void isAcceptedAndStarted() {
        procedure.on("2026-03-02");
        String number = procedure
                .as("lichuan")
                .applies(Application.about("李川")
                        .with("occurredOn", "2025-09-10")
                        .with("facts", "凭书面承诺让缺一项技术指标的重点产业项目通过分项审查，74 天后补齐。"));
        assertThat(number).isEqualTo(CASE);
        assertThat(look().dueOf("reviewApplication")).isEqualTo("2026-03-09 17:30");
        procedure.on("2026-03-05");
        procedure.as("wangfang").completes("reviewApplication").of(CASE).with("acceptanceDecision", "ACCEPT");
        procedure.on("2026-03-06");
        procedure.as("chenguang").completes("approveStart").of(CASE).with("startApproved", true);
        assertThat(look().stateOf("李川")).isEqualTo("STARTED");
    }

    private void isVerified() {
        procedure
                .as("chenguang")
                .completes("appointInvestigators")
                .of(CASE)
                .with("investigators", List.of("zhaolei", "qianyu"));
        procedure.as("zhaolei").completes("declareRecusal").of(CASE).with("recusalGround", "NONE");
        procedure.as("qianyu").completes("declareRecusal").of(CASE).with("recusalGround", "NONE");
        assertThat(look().dueOf("collectEvidence")).isEqualTo("2026-04-20 17:30");
        procedure.on("2026-04-09");
        procedure.as("qianyu").completes("collectEvidence").of(CASE).with("evidence", "局党组会议纪要、承诺书");
        procedure
                .as("qianyu")
                .completes("rateFactors")
                .of(CASE)
                .with(Sheet.exempt().fields());
        assertThat(look().dueOf("hearDefence")).isEqualTo("2026-04-16 17:30");
        procedure.on("2026-04-14");
        procedure
                .as("zhaolei")
                .completes("hearDefence")
                .of(CASE)
                .with("defenceOutcome", "ADOPTED", "defenceStatement", "无异议", "defenceOutcomeReason", "予以采纳");
        procedure.on("2026-04-17");
        procedure.as("zhaolei").completes("submitReport").of(CASE).with("report", "核实报告：出于公心，程序有瑕疵，已经补正。");
        assertThat(look().dueOf("reviewReport")).isEqualTo("2026-05-06 17:30");
    }

    private void isDetermined() {
        procedure.on("2026-04-20");
        procedure.as("zhengjie").completes("reviewReport").of(CASE).with("reportDecision", "PASS");
        assertThat(look().dueOf("giveDisciplineOpinion")).isEqualTo("2026-05-06 17:30");
        assertThat(look().dueOf("giveOrganisationOpinion")).isEqualTo("2026-05-06 17:30");
        procedure.on("2026-04-27");
        procedure
                .as("fengtao")
                .completes("giveDisciplineOpinion")
                .of(CASE)
                .with("disciplineVerdict", "EXEMPT", "disciplineVotes", Votes.all(Votes.DISCIPLINE, "EXEMPT"));
        procedure
                .as("jiangbo")
                .completes("giveOrganisationOpinion")
                .of(CASE)
                .with("organisationVerdict", "EXEMPT", "organisationVotes", Votes.all(Votes.ORGANISATION, "EXEMPT"));
        assertThat(look().decisions("recommended-grade"))
                .singleElement()
                .asString()
                .contains("R10", "EXEMPT");
        assertThat(look().decisions("joint-outcome")).singleElement().asString().contains("ADOPT");
        assertThat(look().decisions("transfer-gate")).singleElement().asString().contains("\"transferRequired\":false");
    }

    /** Five working days across 劳动节 with a shifted Saturday. */
    private void isPublicised() {
        procedure.on("2026-04-28");
        road().publish("李川", "UNIT");
        assertThat(look().stateOf("李川")).isEqualTo("PUBLICITY");
        assertThat(look().clocks()).contains("T09 RUNNING 2026-05-08");
        assertThat(look().open()).isEmpty();
        road().on("2026-05-08");
        assertThat(look().open()).isEmpty();
    }

    private void isServed() {
        road().on("2026-05-11");
        procedure.as("chenguang").completes("issueDecision").of(CASE).with("decisionReason", "出于公心，及时补正。");
        assertThat(look().gradeOf("李川")).isEqualTo("EXEMPT");
        assertThat(look().dueOf("serveDecision")).isEqualTo("2026-05-18 17:30");
        assertThat(look().dueOf("orderCorrection")).isEqualTo("2026-05-18 17:30");
        procedure.on("2026-05-12");
        procedure.as("wangfang").completes("serveDecision").of(CASE).with("refusedToSign", false);
        assertThat(look().stateOf("李川")).isEqualTo("SERVED");
    }

    /** Exempted: a reminding talk, and no influence period (D8). */
    private void isUsed() {
        road().measure("李川", "GOVERNMENT", "LOWEST", "FIRST_FORM", "2026-05-12").confirm("李川");
        assertThat(procedure
                        .database()
                        .queryForObject(
                                "select count(*) from rj_measure where case_number = ? and last_day is not null",
                                Long.class,
                                CASE))
                .isZero();
    }

    private void isCorrected() {
        road().orderCorrection("李川", "FORMALITIES", "RENEWED_CONSULTATION", "RULES");
        assertThat(look().dueOf("submitCorrectionPlan")).isEqualTo("2026-06-11 17:30");
        procedure.on("2026-05-20");
        road().plan("李川").renew("李川");
        procedure.on("2026-06-10");
        road().reportCorrection("李川");
        assertThat(look().dueOf("inspectCorrection")).isEqualTo("2026-06-25 17:30");
        road().on("2026-06-15").inspect("李川", "PASSED");
    }

    /** The window of T15 closed on 06-11; the last road ends on 06-15. */
    private void isArchived() {
        assertThat(look().state()).isEqualTo("CLOSED");
        assertThat(look().dueOf("archiveCase")).isEqualTo("2026-06-30 17:30");
        road().on("2026-06-29").archive();
        assertThat(look().state()).isEqualTo("ARCHIVED");
        assertThat(look().isOver()).isTrue();
    }

    private Road road() {
        return Road.of(procedure, CASE);
    }

    private void leftItsDocuments() {
        assertThat(look().documents())
                .containsExactly(
                        "W04 null 2026-03-02 受理机关",
                        "W05 临江容收〔2026〕1号 2026-03-02 李川",
                        "W07 临江容受〔2026〕1号 2026-03-05 李川",
                        "W10 临江容启〔2026〕1号 2026-03-06 存卷",
                        "W11 临江容避〔2026〕1号 2026-03-06 存卷",
                        "W11 临江容避〔2026〕2号 2026-03-06 存卷",
                        "W14 null 2026-04-09 存卷",
                        "W17 临江容告〔2026〕1号 2026-04-09 李川",
                        "W18 null 2026-04-14 存卷",
                        "W19 null 2026-04-14 存卷",
                        "W15 临江容核〔2026〕1号 2026-04-17 纪检监察机关、组织部门",
                        "W21 null 2026-04-27 存卷",
                        "W21 null 2026-04-27 存卷",
                        "W47 临江容公〔2026〕1号 2026-04-28 本单位",
                        "W22 临江容认〔2026〕1号 2026-05-11 李川",
                        "W25 null 2026-05-12 存卷",
                        "W24 临江容用〔2026〕1号 2026-05-12 组织人事、考核等部门",
                        "W26 临江容改〔2026〕1号 2026-05-12 责任单位、责任人",
                        "W30 临江容建〔2026〕1号 2026-05-12 责任单位、行业主管部门",
                        "W27 null 2026-05-20 纠错督办人",
                        "W28 null 2026-06-10 纠错督办人",
                        "W29 临江容验〔2026〕1号 2026-06-15 责任单位",
                        "W44 null 2026-06-29 档案部门");
    }

    private void leftItsClocks() {
        assertThat(look().clocks())
                .containsExactly(
                        "T01 STOPPED 2026-03-09",
                        "T04 STOPPED 2026-04-20",
                        "T06 STOPPED 2026-04-16",
                        "T07 STOPPED 2026-05-06",
                        "T09 STOPPED 2026-05-08",
                        "T10 STOPPED 2026-05-18",
                        "T12 STOPPED 2026-05-18",
                        "T15 STOPPED 2026-06-11",
                        "T10-receipt STOPPED 2026-05-19",
                        "T13 STOPPED 2026-06-11",
                        "T14 STOPPED 2026-06-25",
                        "T34 STOPPED 2026-06-30");
    }

    private void toldEverybody() {
        assertThat(look().notices())
                .containsExactly(
                        "application-received lichuan",
                        "application-accepted lichuan",
                        "start-approved lichuan",
                        "investigators-appointed lichuan",
                        "intended-findings lichuan",
                        "defence-treated lichuan",
                        "notice-published lichuan",
                        "decision-tolerated lichuan",
                        "decision-served lichuan",
                        "use-letter-sent youlan",
                        "use-letter-sent chenguang",
                        "use-letter-sent qinfeng",
                        "use-letter-sent zhuhong",
                        "use-letter-told lichuan",
                        "correction-ordered lichuan",
                        "correction-ordered shiwei",
                        "window-closes-soon lichuan",
                        "correction-inspected lichuan",
                        "correction-inspected shiwei",
                        "case-closed lichuan",
                        "task-due-soon kongyi");
        assertThat(look().noticeTexts("decision-tolerated"))
                .singleElement()
                .asString()
                .contains("免予", "临江容认〔2026〕1号", "出于公心，及时补正。", "30", "复核");
    }

    private void isOnRecord() {
        assertThat(look().record()).isEqualTo(Lines.of("case-1-record.txt"));
        assertThat(look().chain().isSound()).isTrue();
    }

    private void tookNoOtherRoad() {
        assertThat(look().path())
                .contains("decideJointOutcome", "recordDetermination", "informOfDecision", "closeCase")
                .doesNotContain(
                        "requestSupplement",
                        "refuseApplication",
                        "forwardApplication",
                        "decideRecusal",
                        "approveExtension",
                        "consentToSpecialDeliberation",
                        "settleInJointMeeting",
                        "decideByPartyCommittee",
                        "openNextRound",
                        "reopenDeliberation",
                        "takeDownNotice",
                        "handleObjection",
                        "approveCorrectionExtension",
                        "call_transfer",
                        "end_transferred");
    }
}
