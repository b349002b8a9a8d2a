package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.EngineTest;
import cn.rongjiu.TestOffice;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Expressions come alive in diagrams and decisions, and nowhere else (CVE-2026-109432). */
@EngineTest
class ExpressionsTest {

    private static final String HOSTILE = "${canary.touch()}";

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestOffice office;

    @Autowired
    ConfigurableListableBeanFactory beans;

    Canary canary;

    @BeforeEach
    void open() {
        office.open();
        if (!beans.containsBean("canary")) {
            beans.registerSingleton("canary", new Canary());
        }
        canary = beans.getBean(Canary.class);
        canary.reset();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_query_evaluates_nothing() {
        assertThatThrownBy(() -> query().taskAssigneeExpression(HOSTILE).list())
                .isInstanceOf(BadUserRequestException.class);
        assertThat(canary.touched()).isZero();
    }

    @Test
    void an_or_query_evaluates_nothing() {
        assertThatThrownBy(() ->
                        query().or().taskAssigneeExpression(HOSTILE).endOr().list())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不允许使用表达式");
        assertThatThrownBy(() ->
                        query().or().taskAssigneeExpression(HOSTILE).endOr().count())
                .isInstanceOf(Refusal.class);
        assertThat(canary.touched()).isZero();
    }

    @Test
    void a_stored_filter_evaluates_nothing() {
        String filter = stored(query().taskAssigneeExpression(HOSTILE));
        assertThatThrownBy(() -> engine.getFilterService().list(filter)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> engine.getFilterService().count(filter)).isInstanceOf(Refusal.class);
        assertThat(canary.touched()).isZero();
    }

    @Test
    void a_query_that_extends_a_filter_evaluates_nothing() {
        String filter = stored(query());
        assertThatThrownBy(() -> engine.getFilterService().list(filter, query().taskAssigneeExpression(HOSTILE)))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> engine.getFilterService()
                        .list(
                                filter,
                                query().or().taskAssigneeExpression(HOSTILE).endOr()))
                .isInstanceOf(Refusal.class);
        assertThat(canary.touched()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${currentUser()} ", "x${currentUser()}", "${ currentUser()}", "#{currentUser()}"})
    void only_the_exact_texts_are_allowed(String text) {
        String filter = stored(query().taskAssigneeExpression(text));
        assertThatThrownBy(() -> engine.getFilterService().list(filter)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_allowed_texts_keep_the_filters_alive() {
        office.group("clerks", "li.na");
        office.deploy(Bpmn.createExecutableProcess("desk")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("mine")
                .camundaCandidateGroups("clerks")
                .camundaDueDate("${now()}")
                .endEvent()
                .done());
        engine.getRuntimeService().startProcessInstanceByKey("desk");
        String filter = stored(query().taskCandidateUserExpression(QueryTexts.CURRENT_USER)
                .dueBeforeExpression(QueryTexts.END_OF_TODAY));
        String groups = stored(query().taskCandidateGroupInExpression(QueryTexts.CURRENT_USER_GROUPS)
                .taskCreatedBeforeExpression(QueryTexts.END_OF_TODAY)
                .dueAfterExpression(QueryTexts.NOW));
        office.does("li.na", () -> {
            assertThat(engine.getFilterService().count(filter)).isEqualTo(1);
            assertThat(engine.getFilterService().list(groups)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''['class']}",
                "${canary.class.classLoader}",
                "${systemProperties.class}",
                "${environment.getProperty('user.home')}"
            })
    void a_diagram_cannot_reflect(String text) {
        office.deploy(process("reflecting", text));
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("reflecting"))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("reflection is closed to expressions");
    }

    @Test
    void a_diagram_still_calls_beans_and_evaluates_conditions() {
        office.deploy(process("calling", HOSTILE));
        assertThat(engine.getRuntimeService()
                        .startProcessInstanceByKey("calling", Map.of("amount", 3))
                        .isEnded())
                .isTrue();
        assertThat(canary.touched()).isEqualTo(1);
    }

    @Test
    void a_decision_still_decides() {
        office.deployed(
                engine.getRepositoryService().createDeployment().addClasspathResource("cn/rongjiu/engine/size.dmn"));
        assertThat(engine.getDecisionService()
                        .evaluateDecisionTableByKey("size", Map.of("amount", 3))
                        .<String>getSingleEntry())
                .isEqualTo("LARGE");
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery();
    }

    private String stored(TaskQuery query) {
        Filter filter = engine.getFilterService().newTaskFilter("f").setQuery(query);
        engine.getFilterService().saveFilter(filter);
        office.afterwards(() -> engine.getFilterService().deleteFilter(filter.getId()));
        return filter.getId();
    }

    private static BpmnModelInstance process(String key, String expression) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("call")
                .camundaExpression(expression)
                .exclusiveGateway()
                .condition("large", "${amount > 2}")
                .endEvent()
                .moveToLastGateway()
                .condition("small", "${amount <= 2}")
                .endEvent()
                .done();
    }
}
