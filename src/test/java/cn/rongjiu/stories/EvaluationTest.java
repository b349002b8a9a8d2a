package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.authority.RecusalGround;
import cn.rongjiu.authority.Recusals;
import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Somebody;
import cn.rongjiu.testing.Stories;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Third-party evaluation in a review (P10, T39, E26): blind, without interest, answered and not binding. */
@Stories
class EvaluationTest {

    private static final String SCORE_NAME = "scoreForeseeability";
    private static final int SCORE = 73;
    private static final String OBJECTION = "喻文曾与项目单位有业务往来";
    private static final List<String> READERS = List.of(
            "baishan",
            "caoyang",
            "yanhua",
            "huaqing",
            "taoran",
            "lichuan",
            "fengtao",
            "jiangbo",
            "zhaolei",
            "chenguang",
            "wangfang",
            "kongyi",
            "shuiqing",
            "douke");

    @Autowired
    private Procedure procedure;

    @Autowired
    private Recusals recusals;

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private Road road;
    private String report;

    @BeforeEach
    void a_mitigated_person_asks_for_a_review() {
        Map<String, Object> person = Map.of("name", "李川", "post", "副局长", "unit", "区住建局", "userId", "lichuan");
        road = Road.applied(procedure, Application.about("李川").with("persons", List.of(person)))
                .accept()
                .start()
                .appoint()
                .declare("zhaolei")
                .declare("qianyu")
                .collect()
                .rate("李川", Sheet.exempt())
                .hear("李川")
                .report()
                .pass("李川");
        report = "独立评价意见：当时确实难以预见，损失已经全部挽回（%s）".formatted(road.number());
        road.disciplineSays("MITIGATE").organisationSays("MITIGATE").serve("李川");
        road.completes("lichuan", "lodgeAppeal").with("appealStatement", "损失已经全部挽回，应当免予");
        road.completes("caoyang", "admitAppeal")
                .with("appealAdmitted", true, "appealHandlers", List.of("caoyang", "yanhua"), "thirdPartyNeeded", true);
    }

    @AfterEach
    void everybody_goes_home() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    @Test
    void report_stands_nowhere_but_in_its_sealed_place_until_both_are_in() {
        commission("yuwen", "baishan");
        evaluates("yuwen");
        assertThat(procedure.traces(report)).containsOnlyKeys("rj_evaluation");
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W34"));
        assertThat(road.look().record()).contains("STEP evaluateIndependently yuwen");

        evaluates("baishan");
        assertThat(procedure.traces(report)).containsOnlyKeys("rj_evaluation", "rj_record");
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W34"))
                .hasSize(2);
        assertThat(procedure.as("caoyang").reads("decideAppeal", road.number()).toString())
                .contains(report, "可预见性：" + SCORE, "喻文", "柏山");
    }

    @Test
    void report_is_read_by_nobody_by_any_door_until_both_are_in() {
        commission("yuwen", "baishan");
        Map<String, Long> before = procedure.traces(SCORE_NAME);
        evaluates("yuwen");
        READERS.stream().map(procedure::as).forEach(this::findsNothing);
        findsNothing(procedure.as("yuwen"));
        assertThat(procedure.traces(SCORE_NAME)).isEqualTo(before);
        // the places are not empty: what is no secret is found there
        assertThat(procedure
                        .as("baishan")
                        .reads("evaluateIndependently", road.number())
                        .toString())
                .contains("请评价可预见性", "项目缺一项技术指标");
        assertThat(procedure
                        .as("shuiqing")
                        .get(
                                "/engine-rest/history/variable-instance?deserializeValues=false&sortBy=instanceId&sortOrder=desc&maxResults=2000")
                        .isDone()
                        .body()
                        .toString())
                .contains(road.number());
    }

    @Test
    void each_evaluator_has_his_own_step_within_twenty_working_days() {
        assertThat(road.look().dueOf("commissionEvaluation")).isEqualTo("2025-04-02 17:30");
        commission("yuwen", "baishan");
        assertThat(road.look().clocks()).contains("T39 RUNNING 2025-03-31");
        assertThat(road.look().dueOf("evaluateIndependently")).isEqualTo("2025-03-31 17:30");
        assertThat(road.look().documents()).anyMatch(line -> line.matches("W33 临江容委〔2025〕\\d+号 2025-03-03 喻文、柏山"));
        assertThat(road.look().notices())
                .contains("evaluation-commissioned lichuan", "evaluation-asked yuwen", "evaluation-asked baishan");
        String mine = procedure
                .as("yuwen")
                .completes("evaluateIndependently")
                .of(road.number())
                .id();
        assertThat(procedure.as("baishan").submits(mine, evaluation()).status()).isBetween(400, 404);
        assertThat(procedure.as("caoyang").submits(mine, evaluation()).status()).isBetween(400, 404);
        evaluates("yuwen");
        evaluates("baishan");
        assertThat(road.look().clocks()).contains("T39 STOPPED 2025-03-31");
        assertThat(road.look().open()).contains("decideAppeal").doesNotContain("evaluateIndependently");
    }

    @Test
    void without_a_conflict_three_whole_scores_and_a_report_are_required() {
        commission("yuwen", "baishan");
        Map<String, Long> before = procedure.rows();
        Stream.of("scoreForeseeability", "scoreLoss", "scoreRecovery").forEach(score -> {
            evaluationWith(score, null).isRefused("评分应为0至100的整数");
            evaluationWith(score, 101).isRefused("不能大于 100");
            evaluationWith(score, -1).isRefused("不能小于 0");
            evaluationWith(score, 50.5).isRefused("应为整数");
        });
        evaluationWith("evaluationReport", null).isRefused("“评价意见”必填");
        assertThat(procedure.rows()).isEqualTo(before);
    }

    @Test
    void conflict_takes_no_scores_voids_the_evaluation_and_repeats_it_once_with_others() {
        commission("yuwen", "baishan");
        road.completes("yuwen", "evaluateIndependently").with(evaluation("conflict", true));
        evaluates("baishan");
        assertThat(procedure
                        .database()
                        .queryForObject(
                                "select count(*) from rj_evaluation where conflict = true and score_loss is null"
                                        + " and evaluator = 'yuwen' and mandate_id in (select mandate_id from"
                                        + " rj_evaluation_mandate where case_number = ?)",
                                Integer.class,
                                road.number()))
                .isEqualTo(1);
        // what the other said stays sealed: it must not lead those who are asked anew
        assertThat(procedure.traces(report)).containsOnlyKeys("rj_evaluation");
        assertThat(road.look().open()).contains("commissionEvaluation").doesNotContain("decideAppeal");
        assertThat(procedure
                        .as("caoyang")
                        .reads("commissionEvaluation", road.number())
                        .toString())
                .contains("评价作废", "柏山在本案中已提供过评价意见")
                .doesNotContain(report);
        tryCommission("yuwen", "luoyun").isRefused("没有选项“yuwen”");
        tryCommission("baishan", "luoyun").isRefused("没有选项“baishan”");

        commission("luoyun", "tongan");
        road.completes("luoyun", "evaluateIndependently").with("conflict", true);
        evaluates("tongan");
        assertThat(road.look().open()).contains("decideAppeal").doesNotContain("commissionEvaluation");
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W34"));
        assertThat(procedure.as("caoyang").reads("decideAppeal", road.number()).toString())
                .contains("评价作废，不作为决定的依据")
                .doesNotContain(report);
        road.completes("caoyang", "decideAppeal").with("appealDecision", "UPHOLD", "appealReason", "原决定适当");
        assertThat(road.look().documents()).anyMatch(line -> line.matches("W35 临江容复〔2025〕\\d+号 2025-03-03 .*"));
    }

    @Test
    void person_objects_to_an_evaluator_once_and_others_are_asked() {
        commission("yuwen", "baishan");
        evaluates("yuwen");
        object("fengtao", Map.of("evaluator", "yuwen", "reason", OBJECTION)).isRefused(403, "只有本人和受理岗");
        object("lichuan", Map.of("evaluator", "yuwen")).isRefused("理由 reason 必填");
        object("lichuan", Map.of("evaluator", "fengtao", "reason", OBJECTION)).isRefused("不是本次委托的评价人");
        assertThat(object("lichuan", Map.of("evaluator", "yuwen", "reason", OBJECTION))
                        .status())
                .isEqualTo(201);
        procedure.settle(road.number());
        assertThat(road.look().open())
                .contains("commissionEvaluation")
                .doesNotContain("evaluateIndependently", "decideAppeal");
        assertThat(road.look().clocks()).contains("T39 STOPPED 2025-03-31");
        assertThat(road.look().noticeTexts("evaluator-objected")).hasSize(2).allMatch(text -> text.contains(OBJECTION));
        assertThat(procedure.traces(report)).containsOnlyKeys("rj_evaluation");
        tryCommission("yuwen", "luoyun").isRefused("没有选项“yuwen”");

        commission("baishan", "luoyun");
        object("lichuan", Map.of("reason", "再次异议")).isRefused(409, "只能对评价人提出一次异议");
        object("wangfang", Map.of("reason", "代为登记")).isRefused(409, "只能对评价人提出一次异议");
        evaluates("baishan");
        evaluates("luoyun");
        assertThat(road.look().open()).contains("decideAppeal");
    }

    @Test
    void evaluator_who_has_to_stand_back_is_replaced_though_somebody_was_objected_to_before() {
        commission("yuwen", "baishan");
        object("lichuan", Map.of("evaluator", "yuwen", "reason", OBJECTION)).isDone();
        procedure.settle(road.number());
        commission("baishan", "luoyun");
        evaluates("baishan");
        recusals.decide(road.number(), "luoyun", RecusalGround.RELATIVE, "近亲属", "caoyang", true);
        procedure.as("luoyun").doesNotSee("evaluateIndependently", road.number());
        object("wangfang", Map.of("evaluator", "luoyun", "reason", "骆云已回避")).isDone();
        procedure.settle(road.number());
        assertThat(road.look().open()).contains("commissionEvaluation").doesNotContain("evaluateIndependently");
        commission("tongan", "yinshi");
        evaluates("tongan");
        evaluates("yinshi");
        assertThat(road.look().open()).contains("decideAppeal").doesNotContain("commissionEvaluation");
    }

    @Test
    void objection_is_registered_by_intake_too_and_only_while_the_evaluation_is_open() {
        object("wangfang", Map.of("reason", OBJECTION)).isRefused(409, "没有正在进行的第三方评价");
        commission("yuwen", "baishan");
        evaluates("yuwen");
        evaluates("baishan");
        object("lichuan", Map.of("reason", OBJECTION)).isRefused(409, "没有正在进行的第三方评价");
        procedure
                .as("wangfang")
                .post("/api/cases/RJ-2025-9999/evaluator-objections", Map.of("reason", OBJECTION))
                .isRefused(404, "没有这个案件");
    }

    @Test
    void evaluator_is_no_party_belongs_to_no_body_and_had_no_part_in_the_case() {
        // the person himself, a member of the other appeal panel, whoever sat in a meeting and left the body since
        Stream.of("lichuan", "taoran", "fengtao").forEach(user -> join(user, "evaluator"));
        leave("fengtao", "discipline-decider");
        Map<String, Long> before = procedure.rows();
        Stream.of("lichuan", "taoran", "fengtao")
                .forEach(user -> tryCommission("yuwen", user).isRefused("没有选项“%s”".formatted(user)));
        tryCommission("yuwen", "zhuhong").isRefused("没有选项“zhuhong”");
        tryCommission("yuwen", "yuwen").isRefused("应当是 2 名不同的人");
        tryCommission("yuwen").isRefused("应当是 2 名不同的人");
        assertThat(procedure.rows()).isEqualTo(before);
        assertThat(procedure
                        .as("caoyang")
                        .reads("commissionEvaluation", road.number())
                        .toString())
                .contains("陶然属于办案机关", "冯涛是本案当事人、已回避或者参与过本案办理", "李川是本案当事人");
    }

    @Test
    void where_too_few_may_evaluate_the_manager_sees_it_until_somebody_joins() {
        List.of("luoyun", "tongan", "yinshi").forEach(user -> leave(user, "evaluator"));
        commission("yuwen", "baishan");
        assertThat(exhausted()).isEmpty();
        object("lichuan", Map.of("evaluator", "yuwen", "reason", OBJECTION)).isDone();
        procedure.settle(road.number());
        assertThat(exhausted()).singleElement().asString().contains(road.number(), "只剩1人", "“第三方评估”组");
        tryCommission("baishan").isRefused("只剩1人，不足2人，现在无法委托。请管理员在");

        join("luoyun", "evaluator");
        commission("baishan", "luoyun");
        assertThat(exhausted()).isEmpty();
    }

    private List<String> exhausted() {
        return procedure
                .engine()
                .getRuntimeService()
                .createIncidentQuery()
                .incidentType("evaluatorsExhausted")
                .list()
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(Incident::getIncidentMessage)
                .filter(message -> message.contains(road.number()))
                .toList();
    }

    @Test
    void report_that_contradicts_both_bodies_is_answered_and_does_not_bind() {
        commission("yuwen", "baishan");
        evaluates("yuwen");
        evaluates("baishan");
        Map<String, Long> before = procedure.rows();
        decide("appealDecision", "UPHOLD", "appealReason", "原决定适当").isRefused("请在“对评价意见的回应”中逐点写明");
        decide("appealDecision", "CHANGE", "appealVerdict", "REFUSE", "appealReason", "加重", "evaluationAnswer", "不采纳")
                .isRefused("不得因复核、申诉加重");
        decide("appealDecision", "UPHOLD", "appealVerdict", "REFUSE", "appealReason", "加重", "evaluationAnswer", "不采纳")
                .isRefused("更不得加重");
        decide("appealDecision", "UPHOLD", "evaluationAnswer", "不采纳").isRefused("“决定理由”必填");
        assertThat(procedure.rows()).isEqualTo(before);

        decide(
                        "appealDecision",
                        "UPHOLD",
                        "appealReason",
                        "原决定适当",
                        "evaluationAnswer",
                        "一、可预见性：不采纳，论证纪要已提示；二、损失：采纳；三、挽回：部分采纳")
                .isDone();
        assertThat(road.look().gradeOf("李川")).isEqualTo("MITIGATE");
        assertThat(road.look().clocks()).contains("T16 STOPPED 2025-04-02");
        assertThat(road.look().record()).contains("DECISION appeal caoyang");
        assertThat(procedure.traces("一、可预见性：不采纳")).containsKeys("rj_text", "rj_record");
        assertThat(road.look().open()).contains("serveAppealDecision");
        road.completes("wangfang", "serveAppealDecision").with(Map.of());
        assertThat(road.look().noticeTexts("appeal-decided"))
                .singleElement()
                .asString()
                .contains("对第三方评价意见的回应：", "一、可预见性：不采纳，论证纪要已提示；二、损失：采纳");
    }

    @Test
    void two_reports_in_the_same_instant_are_both_kept_and_unsealed_once() throws Exception {
        commission("yuwen", "baishan");
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<Answer>> deeds = Stream.of("yuwen", "baishan")
                .map(evaluator -> submission(evaluator, start))
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (Future<Answer> answer : people.invokeAll(deeds)) {
                assertThat(answer.get().status()).isEqualTo(204);
            }
        } finally {
            people.shutdown();
        }
        procedure.settle(road.number());
        assertThat(road.look().open()).contains("decideAppeal").doesNotContain("evaluateIndependently");
        assertThat(road.look().record())
                .filteredOn(line -> line.startsWith("DECISION evaluation "))
                .hasSize(2);
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W34"))
                .hasSize(2);
    }

    private Callable<Answer> submission(String evaluator, CyclicBarrier start) {
        Somebody who = procedure.as(evaluator);
        String task = who.tries("evaluateIndependently").of(road.number()).id();
        return () -> {
            start.await();
            return who.submits(task, evaluation());
        };
    }

    private void commission(String... evaluators) {
        tryCommission(evaluators).isDone();
        procedure.settle(road.number());
    }

    private Answer tryCommission(String... evaluators) {
        return road.tries("caoyang", "commissionEvaluation")
                .with("evaluators", List.of(evaluators), "mandate", "请评价可预见性、损失与挽回");
    }

    private void evaluates(String evaluator) {
        road.completes(evaluator, "evaluateIndependently").with(evaluation());
    }

    private Answer evaluationWith(String field, Object value) {
        return road.tries("yuwen", "evaluateIndependently").with(evaluation(field, value));
    }

    private Answer decide(Object... fields) {
        return road.tries("caoyang", "decideAppeal").with(fields);
    }

    private Answer object(String user, Map<String, Object> objection) {
        Map<String, Object> sent = new HashMap<>(objection);
        sent.put("personId", personId());
        return procedure.as(user).post("/api/cases/" + road.number() + "/evaluator-objections", sent);
    }

    private String personId() {
        return procedure
                .database()
                .queryForObject("select person_id from rj_person where case_number = ?", String.class, road.number());
    }

    private Map<String, Object> evaluation() {
        return Map.of(
                "conflict",
                false,
                "scoreForeseeability",
                SCORE,
                "scoreLoss",
                SCORE,
                "scoreRecovery",
                SCORE,
                "evaluationReport",
                report);
    }

    private Map<String, Object> evaluation(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(evaluation());
        changed.put(field, value);
        changed.values().removeIf(Objects::isNull);
        return changed;
    }

    private void join(String id, String group) {
        IdentityService identity = procedure.engine().getIdentityService();
        identity.createMembership(id, group);
        undo.push(() -> identity.deleteMembership(id, group));
    }

    private void leave(String id, String group) {
        IdentityService identity = procedure.engine().getIdentityService();
        identity.deleteMembership(id, group);
        undo.push(() -> identity.createMembership(id, group));
    }

    private void findsNothing(Somebody reader) {
        String number = road.number();
        String of = "processInstanceBusinessKey=" + number;
        Stream<String> places = Stream.of(
                "/engine-rest/task?" + of,
                "/engine-rest/history/task?" + of,
                "/engine-rest/history/process-instance?" + of,
                "/engine-rest/variable-instance?deserializeValues=false",
                "/engine-rest/history/variable-instance?deserializeValues=false&sortBy=instanceId&sortOrder=desc&maxResults=2000",
                "/engine-rest/history/detail?deserializeValues=false&maxResults=5000",
                "/engine-rest/history/user-operation?maxResults=5000",
                "/engine-rest/history/decision-instance?includeOutputs=true&maxResults=1000",
                "/api/cases/" + number,
                "/api/cases/" + number + "/record",
                "/api/cases/" + number + "/documents",
                "/api/cases/" + number + "/clock",
                "/cases/" + number);
        Stream<String> forms = road.look().tasks().stream().map(Task::getId).flatMap(id -> Stream.of(
                        "form-variables", "variables", "rendered-form", "deployed-form", "comment")
                .map(door -> "/engine-rest/task/" + id + "/" + door));
        Stream.concat(places, forms)
                .forEach(path -> assertThat(reader.get(path).body().toString())
                        .as("%s at %s", reader.id(), path)
                        .doesNotContain(report)
                        .doesNotContainPattern("score\\w+\"?[:=]\\s*\"?" + SCORE));
    }
}
