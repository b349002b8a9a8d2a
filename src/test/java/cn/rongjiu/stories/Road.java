package cn.rongjiu.stories;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.CaseLook;
import cn.rongjiu.testing.Doing;
import cn.rongjiu.testing.Procedure;
import java.util.List;
import java.util.Map;

/** The ordinary road of a case, step by step, for stories that leave it later. */
final class Road {

    static final String DAY = "2025-03-03";

    private final Procedure procedure;
    private final String number;

    private Road(Procedure procedure, String number) {
        this.procedure = procedure;
        this.number = number;
    }

    /** A case that a story brought this far by itself. */
    static Road of(Procedure procedure, String number) {
        return new Road(procedure, number);
    }

    static Road applied(Procedure procedure, String... names) {
        return applied(procedure, Application.about(names));
    }

    static Road applied(Procedure procedure, Application application) {
        procedure.on(DAY);
        return new Road(procedure, procedure.as("lichuan").applies(application));
    }

    static Road started(Procedure procedure, String... names) {
        return applied(procedure, names).accept().start();
    }

    static Road collecting(Procedure procedure, String... names) {
        return started(procedure, names).appoint().declare("zhaolei").declare("qianyu");
    }

    static Road rating(Procedure procedure, String... names) {
        return collecting(procedure, names).collect();
    }

    /** One person whose report is passed to the bodies. */
    static Road deciding(Procedure procedure, Sheet sheet) {
        return rating(procedure, "李川").rate("李川", sheet).hear("李川").report().pass("李川");
    }

    String number() {
        return number;
    }

    CaseLook look() {
        return procedure.look(number);
    }

    Doing completes(String user, String task) {
        return procedure.as(user).completes(task).of(number);
    }

    Doing tries(String user, String task) {
        return procedure.as(user).tries(task).of(number);
    }

    Road on(String date) {
        procedure.on(date);
        procedure.settle(number);
        return this;
    }

    Road accept() {
        completes("wangfang", "reviewApplication").with("acceptanceDecision", "ACCEPT");
        return this;
    }

    Road start() {
        completes("chenguang", "approveStart").with("startApproved", true);
        return this;
    }

    Road appoint() {
        completes("chenguang", "appointInvestigators").with("investigators", List.of("zhaolei", "qianyu"));
        return this;
    }

    Road declare(String investigator) {
        completes(investigator, "declareRecusal").with("recusalGround", "NONE");
        return this;
    }

    Road collect() {
        completes("zhaolei", "collectEvidence").with("evidence", "会议纪要、承诺书", "extensionRequested", false);
        return this;
    }

    Road rate(String person, Sheet sheet) {
        completes("qianyu", "rateFactors").about(person).with(sheet.fields());
        return this;
    }

    Road hear(String person) {
        return hear(person, "ADOPTED");
    }

    Road hear(String person, String outcome) {
        completes("zhaolei", "hearDefence")
                .about(person)
                .with("defenceOutcome", outcome, "defenceStatement", "已陈述", "defenceOutcomeReason", "经核实");
        return this;
    }

    Road report() {
        completes("zhaolei", "submitReport").with("report", "核实报告");
        return this;
    }

    Road pass(String person) {
        completes("zhengjie", "reviewReport").about(person).with("reportDecision", "PASS");
        return this;
    }

    Road sendBack(String person) {
        completes("zhengjie", "reviewReport").about(person).with("reportDecision", "RETURN", "reportReason", "补查资金流向");
        return this;
    }

    Road disciplineSays(String verdict) {
        return disciplineMeets(verdict, Votes.all(Votes.DISCIPLINE, verdict));
    }

    Road organisationSays(String verdict) {
        return organisationMeets(verdict, Votes.all(Votes.ORGANISATION, verdict));
    }

    Road disciplineMeets(String verdict, List<Map<String, Object>> votes) {
        completes("fengtao", "giveDisciplineOpinion")
                .with("disciplineVerdict", verdict, "disciplineReason", "集体研究", "disciplineVotes", votes);
        return this;
    }

    Road organisationMeets(String verdict, List<Map<String, Object>> votes) {
        completes("jiangbo", "giveOrganisationOpinion")
                .with("organisationVerdict", verdict, "organisationReason", "集体研究", "organisationVotes", votes);
        return this;
    }

    Road settle() {
        completes("yangkai", "settleInJointMeeting").with("minutes", "会商纪要");
        return this;
    }

    /** Nothing is put on notice, for stories about something else. */
    Road withhold(String person) {
        completes("wangfang", "prepareNotice")
                .about(person)
                .with("publicityScope", "NONE", "publicityScopeReason", "本人已知悉，无须公示");
        return this;
    }

    Road serve(String person) {
        withhold(person);
        completes("chenguang", "issueDecision").about(person).with("decisionReason", "依据认定");
        completes("wangfang", "serveDecision").about(person).with("refusedToSign", false);
        return this;
    }

    /** The notice is prepared and released; its period begins. */
    Road publish(String person, String scope) {
        completes("wangfang", "prepareNotice").about(person).with("publicityScope", scope);
        completes("zhangmo", "reviewSecrecy").about(person).with("releaseApproved", true);
        return this;
    }

    Road measure(String person, String track, String range, String measure, String on) {
        completes("xuqiang", "recordMeasure")
                .about(person)
                .with("track", track, "measureRange", range, "imposedMeasure", measure, "measureOn", on);
        return this;
    }

    Road confirm(String person) {
        completes("youlan", "confirmEffects").about(person).with("receiptRemark", "已按函执行");
        return this;
    }

    Road orderCorrection(String person, String... items) {
        completes("heping", "orderCorrection")
                .about(person)
                .with("correctionItems", List.of(items), "correctionRequirement", "查明原因，逐项整改");
        return this;
    }

    Road plan(String person) {
        completes("shiwei", "submitCorrectionPlan").about(person).with("plan", "整改方案：责任、措施、时限");
        return this;
    }

    Road renew(String person) {
        completes("shiwei", "renewConsultation").about(person).with("renewal", "已重新论证并征求群众意见");
        return this;
    }

    Road reportCorrection(String person) {
        completes("shiwei", "reportCorrection").about(person).with("report", "整改报告：各项已办结", "extensionRequested", false);
        return this;
    }

    Road inspect(String person, String result) {
        completes("lvjing", "inspectCorrection")
                .about(person)
                .with("correctionResult", result, "correctionResultReason", "现场查验");
        return this;
    }

    /** From the order to the inspection, all on one day. */
    Road correct(String person) {
        return orderCorrection(person, "FORMALITIES")
                .plan(person)
                .reportCorrection(person)
                .inspect(person, "PASSED");
    }

    Road handOver(String person) {
        completes("chenguang", "prepareTransfer")
                .about(person)
                .with("addressee", "临江区监察委员会", "material", "核实报告、证据目录、决定书");
        completes("xuqiang", "acknowledgeTransfer").about(person).with(Map.of());
        return this;
    }

    Road archive() {
        completes("kongyi", "archiveCase").with(Map.of());
        return this;
    }
}
