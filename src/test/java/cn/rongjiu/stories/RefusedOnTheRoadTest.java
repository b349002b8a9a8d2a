package cn.rongjiu.stories;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Doing;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused between decision and archive: by the REST door, in Chinese, and nothing is stored. */
@Stories
class RefusedOnTheRoadTest {

    private static final String PERSON = "李川";

    @Autowired
    private Procedure procedure;

    @Autowired
    private IdentityService identity;

    @Test
    void notice_of_a_case_with_work_secrets_to_those_who_need_not_know() {
        Road road = determined(Application.about(PERSON).with("secretLevel", "WORK_SECRET"));
        for (String scope : List.of("UNIT", "SYSTEM", "PUBLIC")) {
            refused(400, "属于工作秘密，不得超出知悉范围，只能不公示或者仅告知本人", () -> tries(road, "wangfang", "prepareNotice")
                    .with("publicityScope", scope));
        }
        road.completes("wangfang", "prepareNotice").with("publicityScope", "PERSON_ONLY");
    }

    @Test
    void notice_of_a_case_in_which_a_state_secret_turned_up() {
        Road road = determined(Application.about(PERSON));
        String task = road.look().tasks().get(0).getId();
        report(road);
        refused(409, "请与保密审查员或者督办人员联系", "有关事项", () -> procedure
                .as("wangfang")
                .submits(task, Map.of("publicityScope", "UNIT")));
        refused(409, "有情况要反映的，请与保管单位联系", () -> post("wangfang", road, "objections", objection(road)));
        procedure
                .as("zhangmo")
                .post(path(road, "secret-items/clearance"), Map.of("level", "NONE", "reason", "保密局确定不属于国家秘密"))
                .isDone();
        road.completes("wangfang", "prepareNotice").with("publicityScope", "UNIT");
    }

    @Test
    void release_of_a_notice_by_the_person_who_prepared_it() {
        Road road = determined(Application.about(PERSON));
        identity.createMembership("sunli", "secrecy");
        try {
            road.completes("sunli", "prepareNotice").with("publicityScope", "UNIT");
            refused(400, "拟定人不得审查本人拟定的公示", () -> tries(road, "sunli", "reviewSecrecy")
                    .with("releaseApproved", true));
        } finally {
            identity.deleteMembership("sunli", "secrecy");
        }
        road.completes("zhangmo", "reviewSecrecy").with("releaseApproved", true);
    }

    @Test
    void correction_inspected_by_whoever_ordered_it_or_wrote_its_report() {
        Road road = served().orderCorrection(PERSON, "FORMALITIES").plan(PERSON).reportCorrection(PERSON);
        identity.createMembership("shiwei", "corrector");
        try {
            String inspection = idOf(road, "inspectCorrection");
            for (String author : List.of("heping", "shiwei")) {
                procedure.engine().getTaskService().setAssignee(inspection, author);
                refused(403, "不得验收，请由其他督办人验收", () -> procedure
                        .as(author)
                        .submits(inspection, Map.of("correctionResult", "PASSED", "correctionResultReason", "合格")));
            }
            procedure.engine().getTaskService().setAssignee(inspection, null);
        } finally {
            identity.deleteMembership("shiwei", "corrector");
        }
        road.inspect(PERSON, "PASSED");
    }

    @Test
    void archive_over_an_open_item() {
        Road road = Road.applied(fast(), PERSON);
        post("lichuan", road, "recusals", recusal()).isDone();
        refuse(road);
        refused(400, "还有未了事项，不能归档", () -> tries(road, "kongyi", "archiveCase").with(Map.of()));
        road.completes("chenguang", "decideRequestedRecusal").with("recusalGranted", false, "recusalReason", "案件已经办结");
        road.archive();
    }

    @Test
    void objection_after_the_decision_is_issued() {
        Road road =
                determined(Application.about(PERSON)).publish(PERSON, "UNIT").on("2025-05-09");
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        refused(409, "决定已经签发", () -> post("wangfang", road, "objections", objection(road)));
        refused(409, "复核", () -> post("lichuan", road, "objections", objection(road)));
    }

    @Test
    void withdrawal_after_the_notice_of_intended_findings() {
        Road road = Road.rating(fast(), PERSON).rate(PERSON, Sheet.exempt());
        for (String user : List.of("lichuan", "wangfang")) {
            refused(409, "有意见的请在陈述申辩中提出", () -> post(user, road, "withdrawals", Map.of("reason", "不再申请")));
        }
        road.hear(PERSON);
    }

    @Test
    void transfer_without_an_addressee() {
        Road road = Road.rating(fast(), PERSON, "周敏")
                .rate(PERSON, Sheet.found("TRANSFER").with("negativeItems", List.of("N14")));
        for (Map<String, Object> nobody : List.<Map<String, Object>>of(
                Map.of("material", "核实报告"), Map.of("addressee", " ", "material", "核实报告"))) {
            refused(400, "接收机关", () -> tries(road, "chenguang", "prepareTransfer")
                    .with(nobody));
        }
        road.handOver(PERSON);
    }

    @Test
    void measure_outside_the_table_of_influence_periods() {
        Road road = served();
        refused(400, "没有选项“FINE”", () -> measures(road, "FINE"));
        refused(400, "“党内警告”不属于“政务处分或者处分”渠道", () -> measures(road, "PARTY_WARNING"));
        road.measure(PERSON, "GOVERNMENT", "LOWEST", "FIRST_FORM", Road.DAY);
    }

    @Test
    void decision_served_a_second_time() {
        Road road = decided().withhold(PERSON);
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        String task = idOf(road, "serveDecision");
        road.completes("wangfang", "serveDecision").with("refusedToSign", true, "witnesses", "张三、李四");
        for (String clerk : List.of("wangfang", "sunli")) {
            refused(409, "办结，请刷新待办列表", () -> procedure.as(clerk).submits(task, Map.of("refusedToSign", false)));
        }
    }

    @Test
    void step_on_a_closed_case() {
        Road road = Road.applied(fast(), PERSON);
        String review = idOf(road, "reviewApplication");
        refuse(road);
        String archive = idOf(road, "archiveCase");
        isReadOnly(road, review);
        road.archive();
        isReadOnly(road, review);
        // the very same once more is answered like the first time, and does nothing
        Untouched before = Untouched.of(procedure);
        procedure.as("kongyi").submits(archive, Map.of()).isDone();
        before.holds(procedure);
    }

    private void isReadOnly(Road road, String review) {
        refused(409, "办结，请刷新待办列表", () -> procedure
                .as("wangfang")
                .submits(review, Map.of("acceptanceDecision", "ACCEPT")));
        refused(409, "请另行提出申请", () -> post("lichuan", road, "withdrawals", Map.of("reason", "不再申请")));
        refused(409, "请另行提出申请", () -> post("lichuan", road, "recusals", recusal()));
        refused(409, "请另行提出申请", () -> post("lichuan", road, "objections", objection(road)));
    }

    /** @param more what the sentence holds beside */
    private void refused(int status, String sentence, String more, Supplier<Answer> deed) {
        Untouched before = Untouched.of(procedure);
        Answer answer = deed.get();
        answer.isRefused(status, sentence);
        answer.isRefused(status, more);
        before.holds(procedure);
    }

    private void refused(int status, String sentence, Supplier<Answer> deed) {
        refused(status, sentence, "", deed);
    }

    private Doing tries(Road road, String user, String task) {
        return Road.of(procedure, road.number()).tries(user, task);
    }

    private Answer measures(Road road, String measure) {
        return tries(road, "xuqiang", "recordMeasure")
                .with(
                        "track",
                        "GOVERNMENT",
                        "measureRange",
                        "LOWEST",
                        "imposedMeasure",
                        measure,
                        "measureOn",
                        Road.DAY);
    }

    private void report(Road road) {
        post("zhengjie", road, "secret-items", Map.of("level", "SECRET", "custodian", "区委保密办"))
                .isDone();
    }

    private Answer post(String user, Road road, String what, Map<String, Object> body) {
        return procedure.as(user).post(path(road, what), body);
    }

    private Map<String, Object> objection(Road road) {
        return Map.of("personId", person(road), "objector", "陈先生", "text", "日期与公示不符。");
    }

    private static Map<String, Object> recusal() {
        return Map.of("official", "zhengjie", "ground", "INTEREST", "reason", "有经济往来");
    }

    private Road decided() {
        return Road.deciding(fast(), Sheet.exempt()).disciplineSays("EXEMPT").organisationSays("EXEMPT");
    }

    private Road served() {
        return decided().serve(PERSON);
    }

    private Road determined(Application application) {
        return Road.applied(fast(), application)
                .accept()
                .start()
                .appoint()
                .declare("zhaolei")
                .declare("qianyu")
                .collect()
                .rate(PERSON, Sheet.exempt())
                .hear(PERSON)
                .report()
                .pass(PERSON)
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .on("2025-04-28");
    }

    private static void refuse(Road road) {
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE", "acceptanceReason", "责任追究决定已经作出");
        // nobody contests it
        road.on("2025-04-08");
    }

    private static String idOf(Road road, String step) {
        return road.look().tasks().stream()
                .filter(task -> step.equals(task.getTaskDefinitionKey()))
                .map(Task::getId)
                .findFirst()
                .orElseThrow();
    }

    private String person(Road road) {
        return procedure
                .database()
                .queryForObject("select person_id from rj_person where case_number = ?", String.class, road.number());
    }

    private static String path(Road road, String what) {
        return "/api/cases/" + road.number() + "/" + what;
    }

    private Procedure fast() {
        return procedure.through(Door.JAVA);
    }
}
