package cn.rongjiu.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.Rongjiu;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Options;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.engine.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** The lists in the engine, and the memory of what decision tables answered in a case. */
@SpringBootTest(
        classes = Rongjiu.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:lists;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("test")
@Import(ListsTest.Heard.class)
class ListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> CASE_ONE = Map.of(
            "personId", "RJ-2026-9901-1",
            "negativeHit", false,
            "positiveHit", true,
            "f1Motive", "PUBLIC",
            "f2Conditions", "CONSTRAINED",
            "f3Procedure", "DEFECT",
            "f4Nature", "SLIGHT",
            "f5Consequence", "MINOR",
            "f6Recovery", "RECOVERED");

    @Autowired
    Lists lists;

    @Autowired
    Decisions decisions;

    @Autowired
    ListSeeds seeds;

    @Autowired
    List<Options> options;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Heard heard;

    private final List<String> deployments = new ArrayList<>();

    @BeforeEach
    void deploy_a_process_that_asks() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("asks-for-a-grade")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .businessRuleTask()
                .camundaDecisionRef("recommended-grade")
                .camundaDecisionRefBinding("deployment")
                .camundaMapDecisionResult("singleResult")
                .camundaResultVariable("answer")
                .endEvent()
                .done();
        deployments.add(repository
                .createDeployment()
                .addModelInstance("asks-for-a-grade.bpmn", model)
                .addClasspathResource("config/decisions/recommended-grade.dmn")
                .deploy()
                .getId());
    }

    @AfterEach
    void forget() {
        identity.clearAuthentication();
        deployments.forEach(id -> repository.deleteDeployment(id, true));
        change("delete from rj_decision_result");
        heard.events.clear();
    }

    @Test
    void a_list_is_seeded_once_and_never_over_a_later_version() throws IOException {
        assertThat(versions()).isEqualTo(1);
        seeds.afterPropertiesSet();
        assertThat(versions()).isEqualTo(1);

        deployNextVersion();
        seeds.afterPropertiesSet();
        assertThat(versions()).isEqualTo(2);
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentName("list negative-list")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_newest_version_tells_what_is_in_force_on_a_day() throws IOException {
        assertThat(lists.item("N06", TODAY)).isPresent();
        deployNextVersion();
        assertThat(lists.item("N06", LocalDate.of(2026, 2, 28)))
                .get()
                .extracting(ListItem::validTo)
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(lists.item("N06", LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(lists.inForce(ListKind.NEGATIVE, TODAY)).hasSize(19);
        assertThat(lists.inForce(ListKind.POSITIVE, TODAY)).hasSize(16);
    }

    @Test
    void whoever_opens_a_form_reads_the_items_without_leaving_a_trace() {
        long before = history.createHistoricDecisionInstanceQuery().count();
        identity.setAuthentication("zhou.lan", List.of("applicant"));
        Options positive = options.stream()
                .filter(o -> o.name().equals("positive-list"))
                .findFirst()
                .orElseThrow();
        assertThat(positive.of(new Step(null, "applyForTolerance", null, null, key -> null), ""))
                .hasSize(16)
                .contains(new Options.Option("P08", "P08 优化营商环境、服务企业（含容缺办理）中出现程序瑕疵，并已补正"));
        identity.clearAuthentication();
        assertThat(history.createHistoricDecisionInstanceQuery().count()).isEqualTo(before);
        assertThat(jdbc.queryForObject("select count(*) from rj_decision_result", Long.class))
                .isZero();
    }

    @Test
    void an_unknown_code_is_refused_with_a_sentence_that_names_it() {
        lists.requireKnown(ListKind.POSITIVE, List.of("P06", "P99"), TODAY);
        assertThatThrownBy(() -> lists.requireKnown(ListKind.POSITIVE, List.of("P06", "P77", "N01"), TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("正面清单没有以下编号，请从现行清单中选择：P77、N01");
    }

    @Test
    void a_decision_in_a_case_is_kept_told_and_can_be_reproduced() {
        runtime.startProcessInstanceByKey("asks-for-a-grade", "RJ-2026-9901", CASE_ONE);

        List<KeptDecision> kept = decisions.of("RJ-2026-9901");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).personId()).isEqualTo("RJ-2026-9901-1");
        assertThat(kept.get(0).decisionKey()).isEqualTo("recommended-grade");
        assertThat(kept.get(0).inputs())
                .startsWith("{\"negativeHit\":false,\"positiveHit\":true,\"f1Motive\":\"PUBLIC\"");
        assertThat(kept.get(0).ruleIds()).isEqualTo("[\"R10\"]");
        assertThat(decisions.reproduce(kept.get(0).id()).outputs())
                .containsExactly(Map.of("recommendedGrade", "EXEMPT", "ruleId", "R10"));
        assertThat(heard.events)
                .containsExactly(new CaseEvent(
                        "RJ-2026-9901",
                        "RJ-2026-9901-1",
                        CaseEvent.Kind.DECISION,
                        "recommended-grade",
                        Map.of(
                                "version",
                                kept.get(0).decisionVersion(),
                                "ruleIds",
                                "R10",
                                "recommendedGrade",
                                "EXEMPT",
                                "ruleId",
                                "R10"),
                        null));
    }

    @Test
    void reproducing_leaves_no_second_decision() {
        runtime.startProcessInstanceByKey("asks-for-a-grade", "RJ-2026-9901", CASE_ONE);
        decisions.reproduce(decisions.of("RJ-2026-9901").get(0).id());
        assertThat(decisions.of("RJ-2026-9901")).hasSize(1);
        assertThat(heard.events).hasSize(1);
    }

    @Test
    void a_kept_decision_that_was_tampered_with_is_found_out() {
        runtime.startProcessInstanceByKey("asks-for-a-grade", "RJ-2026-9901", CASE_ONE);
        String id = decisions.of("RJ-2026-9901").get(0).id();
        change("update rj_decision_result set outputs = replace(outputs, 'EXEMPT', 'REFUSE')");
        assertThatThrownBy(() -> decisions.reproduce(id)).hasMessageContaining("cannot be reproduced");
    }

    @Test
    void a_decision_of_a_step_that_is_rolled_back_is_not_kept() {
        transactions.executeWithoutResult(status -> {
            runtime.startProcessInstanceByKey("asks-for-a-grade", "RJ-2026-9901", CASE_ONE);
            assertThat(decisions.of("RJ-2026-9901")).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(decisions.of("RJ-2026-9901")).isEmpty();
    }

    @Test
    void a_decision_outside_a_case_is_not_kept() {
        runtime.startProcessInstanceByKey("asks-for-a-grade", CASE_ONE);
        assertThat(jdbc.queryForObject("select count(*) from rj_decision_result", Long.class))
                .isZero();
    }

    @Test
    void proven_items_keep_the_list_they_were_judged_by_for_both_days() {
        LocalDate actDone = LocalDate.of(2019, 5, 6);
        List<String> proven = List.of("N02", "N03", "N12");
        assertThat(negativeHits(proven, TODAY)).isEqualTo(new NegativeHits(true, false, true));
        assertThat(negativeHits(proven, actDone)).isEqualTo(new NegativeHits(false, false, false));

        List<KeptDecision> kept = decisions.of("RJ-2026-9904");
        assertThat(kept)
                .extracting(KeptDecision::inputs)
                .containsExactly("{\"on\":\"2026-03-02\"}", "{\"on\":\"2019-05-06\"}");
        kept.forEach(decision -> decisions.reproduce(decision.id()));
        assertThat(heard.events).extracting(CaseEvent::subject).containsExactly("negative-list", "negative-list");
        assertThat(heard.events.get(0).details().keySet())
                .extracting(Object::toString)
                .containsExactly("version", "ruleIds");
    }

    @Test
    void a_judgement_outside_a_step_is_refused_rather_than_lost() {
        assertThatThrownBy(() -> lists.negativeHits("RJ-2026-9904", null, List.of("N02"), TODAY))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(decisions.of("RJ-2026-9904")).isEmpty();
    }

    @Test
    void the_list_of_a_day_is_kept_once_for_each_person() {
        negativeHits(List.of("N02"), TODAY);
        negativeHits(List.of("N06"), TODAY);
        assertThat(decisions.of("RJ-2026-9904")).hasSize(1);
        transactions.executeWithoutResult(
                status -> lists.negativeHits("RJ-2026-9904", "RJ-2026-9904-2", List.of("N02"), TODAY));
        assertThat(decisions.of("RJ-2026-9904"))
                .extracting(KeptDecision::personId)
                .containsExactly("RJ-2026-9904-1", "RJ-2026-9904-2");
        assertThat(heard.events).hasSize(2);
    }

    @Test
    void a_positive_item_is_judged_by_the_list_of_the_day() {
        assertThat(transactions.<PositiveHits>execute(
                        status -> lists.positiveHits("RJ-2026-9904", null, List.of("P06"), TODAY)))
                .isEqualTo(new PositiveHits(true, false));
        assertThat(decisions.of("RJ-2026-9904"))
                .extracting(KeptDecision::decisionKey)
                .containsExactly("positive-list");
    }

    private void change(String sql) {
        transactions.executeWithoutResult(status -> jdbc.update(sql));
    }

    private NegativeHits negativeHits(List<String> proven, LocalDate on) {
        return transactions.execute(status -> lists.negativeHits("RJ-2026-9904", "RJ-2026-9904-1", proven, on));
    }

    private long versions() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("negative-list")
                .count();
    }

    /** N06 ends on 28 February 2026. */
    private void deployNextVersion() throws IOException {
        String dmn = Files.readString(Path.of("config/lists/negative-list.dmn"));
        int rule = dmn.indexOf("<rule id=\"N06\">");
        int end = dmn.indexOf("</rule>", rule);
        String ending = dmn.substring(rule, end)
                .replace(">&gt;= \"2020-07-01\"<", ">[\"2020-07-01\"..\"2026-02-28\"]<")
                .replace("<text></text>", "<text>\"2026-02-28\"</text>");
        deployments.add(repository
                .createDeployment()
                .name("list negative-list, next version")
                .addString("lists/negative-list.dmn", dmn.substring(0, rule) + ending + dmn.substring(end))
                .deploy()
                .getId());
    }

    @TestConfiguration
    static class Heard {

        final List<CaseEvent> events = new ArrayList<>();

        @EventListener
        void hear(CaseEvent event) {
            if (event.kind() == CaseEvent.Kind.DECISION) {
                events.add(event);
            }
        }
    }
}
