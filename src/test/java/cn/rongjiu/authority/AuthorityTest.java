package cn.rongjiu.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.EngineTest;
import cn.rongjiu.TestOffice;
import cn.rongjiu.engine.Options.Option;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.engine.Step;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Recusal and separation of duties, from the rule to the task list. */
@EngineTest
class AuthorityTest {

    private static final String CASE = "RJ-2026-0017";

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Authority authority;

    @Autowired
    Participations participations;

    @Autowired
    Recusals recusals;

    @Autowired
    Investigators investigators;

    @Autowired
    Members members;

    @Autowired
    GroupOptions options;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestOffice office;

    @BeforeEach
    void open() {
        office.open();
        office.person("chen.gang", "陈", "刚");
        office.group("investigator", "chen.gang", "liu.min", "sun.wei");
        office.group("intake", "he.jing");
        office.group("applicant", "zhao.yun");
        office.group("discipline-leader", "gao.feng");
        office.group("discipline-decider", "d.one", "d.two", "chen.gang");
        office.group("organisation-decider", "o.one", "o.two", "d.one");
        office.deploy(Bpmn.createExecutableProcess("small")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("fork")
                .userTask("collectEvidence")
                .name("收集证据")
                .camundaCandidateUsers("${investigators.active(caseNumber)}")
                .userTask("giveDisciplineOpinion")
                .name("纪检监察机关集体研究")
                .camundaCandidateGroups("discipline-decider")
                .userTask("giveOrganisationOpinion")
                .name("组织部门集体研究")
                .camundaCandidateGroups("organisation-decider")
                .endEvent()
                .moveToNode("fork")
                .userTask("issueDecision")
                .name("签发决定")
                .camundaCandidateGroups("discipline-leader")
                .endEvent()
                .moveToNode("fork")
                .userTask("supplementApplication")
                .camundaAssignee("zhao.yun")
                .endEvent()
                .done());
        office.write(
                """
                insert into rj_case (case_number, channel, matter, occurred_on, secret_level, applicant, received_on,
                                     state, opened_at)
                values (?, 'SELF', '堤防应急加固', '2026-03-02', 'NONE', 'zhao.yun', '2026-06-01', 'STARTED',
                        '2026-06-01 09:00:00')""",
                CASE);
        office.write(
                """
                insert into rj_person (person_id, case_number, ordinal, name, post, unit, user_id, state)
                values ('p1', ?, 1, '赵云', '科长', '水务局', 'zhao.yun', 'STARTED')""",
                CASE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void at_least_two_different_investigators_who_are_no_party_are_appointed() {
        assertThat(investigators.objection(CASE, List.of("liu.min"))).contains("调查核实人员不得少于2人。");
        assertThat(investigators.objection(CASE, List.of("liu.min", "liu.min"))).isPresent();
        assertThat(investigators.objection(CASE, List.of("liu.min", "zhao.yun")))
                .get()
                .asString()
                .contains("申请人或当事人");
        participations.took(CASE, null, "he.jing", Role.INTAKE);
        assertThat(investigators.objection(CASE, List.of("liu.min", "he.jing")))
                .get()
                .asString()
                .contains("受理人员");
        assertThatThrownBy(() -> investigators.appoint(CASE, List.of("liu.min")))
                .isInstanceOf(Refusal.class);
        assertThat(investigators.active(CASE)).isEmpty();
    }

    @Test
    void the_first_leads_and_a_replacement_takes_his_place() {
        investigators.appoint(CASE, List.of("chen.gang", "liu.min"));
        assertThat(investigators.active(CASE)).containsExactly("chen.gang", "liu.min");
        assertThat(investigators.lead(CASE)).isEqualTo("chen.gang");
        recusals.decide(CASE, "chen.gang", RecusalGround.RELATIVE, "与当事人系姻亲", "gao.feng", true);
        assertThat(investigators.active(CASE)).containsExactly("liu.min");
        assertThat(investigators.lead(CASE)).isEqualTo("liu.min");
        investigators.replace(CASE, "chen.gang", "sun.wei");
        assertThat(investigators.active(CASE)).containsExactly("sun.wei", "liu.min");
        assertThat(investigators.lead(CASE)).isEqualTo("sun.wei");
    }

    @Test
    void nobody_decides_on_his_own_recusal() {
        assertThatThrownBy(() -> recusals.decide(CASE, "gao.feng", RecusalGround.INTEREST, "持有股份", "gao.feng", false))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_refused_recusal_changes_nothing() {
        investigators.appoint(CASE, List.of("chen.gang", "liu.min"));
        start();
        recusals.decide(CASE, "chen.gang", RecusalGround.OTHER, "申请理由不成立", "gao.feng", false);
        assertThat(authority.isExcluded("chen.gang", CASE)).isFalse();
        assertThat(listed("chen.gang")).containsExactly("collectEvidence");
    }

    @Test
    void a_granted_recusal_takes_effect_at_once_on_every_open_task() {
        investigators.appoint(CASE, List.of("chen.gang", "liu.min"));
        start();
        String task = task("collectEvidence").getId();
        office.does("chen.gang", () -> tasks.claim(task, "chen.gang"));
        assertThat(listed("liu.min")).isEmpty();

        office.does(
                "gao.feng", () -> recusals.decide(CASE, "chen.gang", RecusalGround.WITNESS, "曾作为证人", "gao.feng", true));

        assertThat(listed("chen.gang")).isEmpty();
        assertThatThrownBy(() -> office.does("chen.gang", () -> tasks.complete(task)))
                .isInstanceOf(Refusal.class);
        assertThat(task("collectEvidence").getAssignee()).isNull();
        assertThat(listed("liu.min")).containsExactly("collectEvidence");
        investigators.replace(CASE, "chen.gang", "sun.wei");
        assertThat(listed("sun.wei")).containsExactly("collectEvidence");
        office.does("sun.wei", () -> tasks.complete(task));
    }

    @Test
    void whoever_takes_over_in_the_middle_works_only_after_his_own_statement() {
        investigators.appoint(CASE, List.of("chen.gang", "liu.min"));
        start();
        String task = task("collectEvidence").getId();
        recusals.decide(CASE, "chen.gang", RecusalGround.WITNESS, "曾作为证人", "gao.feng", true);
        investigators.replace(CASE, "chen.gang", "sun.wei");
        investigators.requireStatement(CASE, "sun.wei");
        assertThat(listed("sun.wei")).isEmpty();
        assertThat(listed("liu.min")).containsExactly("collectEvidence");
        tasks.setAssignee(task, "sun.wei");
        assertThatThrownBy(() -> office.does("sun.wei", () -> tasks.complete(task)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("请先办理“申报回避情形”");
        tasks.setAssignee(task, null);
        investigators.filedStatement(CASE, "sun.wei");
        assertThat(listed("sun.wei")).containsExactly("collectEvidence");
        office.does("sun.wei", () -> tasks.complete(task));
    }

    @Test
    void a_group_with_a_recused_member_gives_way_to_its_other_members() {
        office.write("insert into rj_investigator values (?, 'liu.min', true, 1, '2026-06-02', null, true)", CASE);
        start();
        office.does("liu.min", () -> tasks.complete(task("collectEvidence").getId()));
        assertThat(candidates("giveDisciplineOpinion")).containsExactly("group discipline-decider");
        recusals.decide(CASE, "d.two", RecusalGround.RELATIVE, "近亲属", "gao.feng", true);
        assertThat(candidates("giveDisciplineOpinion")).containsExactly("user chen.gang", "user d.one");
        assertThat(listed("d.two")).isEmpty();
        assertThat(listed("d.one")).containsExactly("giveDisciplineOpinion");
        assertThat(office.as("d.two", () -> tasks.createTaskQuery()
                        .taskCandidateGroup("discipline-decider")
                        .count()))
                .isZero();
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @Test
    void a_task_that_nobody_is_left_for_becomes_an_incident() {
        start();
        assertThat(incidents()).as("no investigator is appointed").containsExactly("收集证据");
        recusals.decide(CASE, "gao.feng", RecusalGround.RELATIVE, "近亲属", "upper", true);
        assertThat(listed("gao.feng")).isEmpty();
        assertThat(candidates("issueDecision")).isEmpty();
        assertThat(incidents()).containsExactlyInAnyOrder("收集证据", "签发决定");
    }

    @Test
    void the_incident_goes_when_somebody_is_found() {
        investigators.appoint(CASE, List.of("chen.gang", "liu.min"));
        start();
        for (String user : List.of("chen.gang", "liu.min")) {
            recusals.decide(CASE, user, RecusalGround.OTHER, "可能影响公正", "gao.feng", true);
        }
        assertThat(incidents()).containsExactly("收集证据");
        investigators.replace(CASE, "liu.min", "sun.wei");
        assertThat(incidents()).isEmpty();
        assertThat(listed("sun.wei")).containsExactly("collectEvidence");
    }

    @Test
    void an_investigator_is_no_candidate_where_his_body_decides() {
        investigators.appoint(CASE, List.of("chen.gang", "liu.min"));
        start();
        office.does("chen.gang", () -> tasks.complete(task("collectEvidence").getId()));
        assertThat(candidates("giveDisciplineOpinion")).containsExactly("user d.one", "user d.two");
        assertThat(listed("chen.gang")).isEmpty();
        assertThat(authority.forbids("chen.gang", CASE, "p1", "giveDisciplineOpinion"))
                .contains("您在本案中担任过调查核实人员，不能再担任纪检监察机关决定成员。");
        assertThat(members.due("discipline-decider", CASE))
                .containsExactly(new Member("d.one", "d.one"), new Member("d.two", "d.two"));
    }

    @Test
    void whoever_completed_a_step_has_had_its_role() {
        investigators.appoint(CASE, List.of("chen.gang", "liu.min"));
        start();
        office.does("liu.min", () -> tasks.complete(task("collectEvidence").getId()));
        authority.completed("d.one", CASE, "p1", "giveDisciplineOpinion", 1);
        runtime.createProcessInstanceModification(task("issueDecision").getProcessInstanceId())
                .startBeforeActivity("giveOrganisationOpinion")
                .execute();
        assertThat(candidates("giveOrganisationOpinion")).containsExactly("user o.one", "user o.two");
        assertThat(database.queryForList("select role from rj_participation where user_id = 'liu.min'", String.class))
                .containsExactly("INVESTIGATOR");
        assertThatCode(() -> participations.took(CASE, "p1", "d.one", Role.DISCIPLINE_DECIDER))
                .doesNotThrowAnyException();
        assertThat(database.queryForObject("select count(*) from rj_participation", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void a_party_handles_his_own_steps_and_no_other() {
        assertThat(authority.forbids("zhao.yun", CASE, "p1", "supplementApplication"))
                .isEmpty();
        assertThat(authority.forbids("zhao.yun", CASE, "p1", "reviewApplication"))
                .contains("您是本案申请人或当事人，不能办理本案。");
        start();
        assertThat(listed("zhao.yun")).containsExactly("supplementApplication");
        office.does(
                "zhao.yun", () -> tasks.complete(task("supplementApplication").getId()));
    }

    @Test
    void a_unit_that_applied_corrects_and_an_investigator_does_not_extend_its_time() {
        for (String step : List.of("submitCorrectionPlan", "renewConsultation", "reportCorrection")) {
            assertThat(authority.forbids("zhao.yun", CASE, "p1", step)).as(step).isEmpty();
            assertThat(authority.barred(CASE, "p1", step)).as(step).isEmpty();
        }
        investigators.appoint(CASE, List.of("liu.min", "sun.wei"));
        assertThat(authority.forbids("liu.min", CASE, "p1", "approveCorrectionExtension"))
                .isPresent();
    }

    @Test
    void an_official_who_files_for_somebody_is_no_party() {
        office.write("update rj_case set applicant = 'he.jing'");
        assertThat(authority.forbids("he.jing", CASE, null, "reviewApplication"))
                .isEmpty();
        office.write("update rj_person set user_id = 'he.jing'");
        assertThat(authority.forbids("he.jing", CASE, null, "reviewApplication"))
                .isPresent();
    }

    @Test
    void options_of_a_group_leave_out_who_may_not_act_in_the_case() {
        recusals.decide(CASE, "liu.min", RecusalGround.INTEREST, "有利害关系", "gao.feng", true);
        assertThat(options.of(new Step(null, "appointInvestigators", CASE, null, v -> null), "investigator"))
                .containsExactly(new Option("chen.gang", "陈刚"), new Option("sun.wei", "sun.wei"));
        assertThat(options.of(new Step(null, "applyForTolerance", null, null, v -> null), "investigator"))
                .hasSize(3);
    }

    private void start() {
        runtime.startProcessInstanceByKey("small", CASE, Map.of("caseNumber", CASE, "personId", "p1"));
    }

    private Task task(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key).singleResult();
    }

    private List<String> listed(String user) {
        return office.as(user, () -> {
            List<Task> list = tasks.createTaskQuery().list();
            assertThat(tasks.createTaskQuery().count()).isEqualTo(list.size());
            return list.stream().map(Task::getTaskDefinitionKey).toList();
        });
    }

    /** The names of the steps that stand without anybody; each incident names the case and what to do. */
    private List<String> incidents() {
        return runtime.createIncidentQuery().list().stream()
                .peek(incident -> assertThat(incident.getIncidentType()).isEqualTo("noCandidate"))
                .map(Incident::getIncidentMessage)
                .peek(message -> assertThat(message).contains("案件：" + CASE, "指定管辖"))
                .map(message -> message.replaceAll(".*环节：([^。]*)。.*", "$1"))
                .toList();
    }

    private List<String> candidates(String key) {
        return tasks.getIdentityLinksForTask(task(key).getId()).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(AuthorityTest::named)
                .sorted()
                .toList();
    }

    private static String named(IdentityLink link) {
        return link.getUserId() != null ? "user " + link.getUserId() : "group " + link.getGroupId();
    }
}
