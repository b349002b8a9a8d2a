package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.EngineTest;
import cn.rongjiu.TestOffice;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees a task, and who may touch it: the same answer by list, count, filter, form and command. */
@EngineTest
class TaskRoomTest {

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    @Autowired
    TestOffice office;

    /** For the group a-body, for user wang.fang alone, and for nobody but its assignee zhao.lei. */
    @BeforeEach
    void open() {
        office.open();
        office.person("zhang.san", "张", "三");
        office.group("a-body", "zhang.san", "li.si");
        office.group("b-body", "wang.fang", "zhao.lei");
        office.group("supervisor", "guan.yu");
        office.deploy(Bpmn.createExecutableProcess("room")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("fork")
                .userTask("ofBody")
                .camundaCandidateGroups("a-body")
                .endEvent()
                .moveToNode("fork")
                .userTask("ofUser")
                .camundaCandidateUsers("wang.fang")
                .endEvent()
                .moveToNode("fork")
                .userTask("assigned")
                .camundaAssignee("zhao.lei")
                .endEvent()
                .done());
        runtime.startProcessInstanceByKey("room", "RJ-TEST-1", Map.of("secret", "s"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everybody_lists_and_counts_only_what_he_holds_or_may_take() {
        assertThat(seen("zhang.san", q -> q)).containsExactly("ofBody");
        assertThat(seen("wang.fang", q -> q)).containsExactly("ofUser");
        assertThat(seen("zhao.lei", q -> q)).containsExactly("assigned");
    }

    @Test
    void a_supervisor_sees_all_and_the_engine_itself_too() {
        assertThat(seen("guan.yu", q -> q)).hasSize(3);
        assertThat(tasks.createTaskQuery().count()).isEqualTo(3);
    }

    @Test
    void what_a_query_asks_for_is_narrowed_never_widened() {
        assertThat(seen("zhang.san", q -> q.taskCandidateGroup("a-body"))).containsExactly("ofBody");
        assertThat(seen("zhang.san", q -> q.taskCandidateUser("zhang.san"))).containsExactly("ofBody");
        assertThat(seen("wang.fang", q -> q.taskCandidateUser("wang.fang"))).containsExactly("ofUser");
        assertThat(seen("wang.fang", q -> q.taskCandidateGroup("a-body"))).isEmpty();
        assertThat(seen("wang.fang", q -> q.taskCandidateUser("zhang.san"))).isEmpty();
        assertThat(seen("zhao.lei", q -> q.taskInvolvedUser("zhao.lei"))).containsExactly("assigned");
        assertThat(seen("zhang.san", q -> q.taskAssignee("zhao.lei"))).isEmpty();
        assertThat(seen("zhao.lei", q -> q.withoutCandidateGroups().includeAssignedTasks()))
                .containsExactly("assigned");
        assertThat(seen("zhang.san", q -> q.processInstanceBusinessKey("RJ-TEST-1")))
                .containsExactly("ofBody");
        assertThat(seen("zhang.san", q -> q.processInstanceBusinessKey("other")))
                .isEmpty();
        assertThat(seen("zhang.san", q -> q.processVariableValueEquals("secret", "s")))
                .containsExactly("ofBody");
        assertThat(seen("wang.fang", q -> q.taskDefinitionKey("ofBody"))).isEmpty();
    }

    @Test
    void or_blocks_of_a_query_are_narrowed_too() {
        UnaryOperator<TaskQuery> any = q -> q.or().taskCandidateGroup("a-body")
                .taskAssignee("zhao.lei")
                .taskUnassigned()
                .endOr();
        assertThat(seen("zhang.san", any)).containsExactly("ofBody");
        assertThat(seen("zhao.lei", any)).containsExactly("assigned");
        assertThat(seen("wang.fang", q -> q.or().taskCandidateGroup("a-body")
                        .taskUnassigned()
                        .endOr()
                        .or()
                        .taskDefinitionKeyLike("of%")
                        .processInstanceBusinessKey("x")
                        .endOr()))
                .containsExactly("ofUser");
    }

    @Test
    void a_task_somebody_claimed_leaves_the_others_lists() {
        String task = id("ofBody");
        office.does("zhang.san", () -> tasks.claim(task, "zhang.san"));
        assertThat(seen("zhang.san", q -> q)).containsExactly("ofBody");
        assertThat(seen("li.si", q -> q)).isEmpty();
        assertThat(seen("li.si", q -> q.taskCandidateGroup("a-body").includeAssignedTasks()))
                .isEmpty();
    }

    @Test
    void filters_are_narrowed_and_may_be_asked_twice() {
        Filter all = filters.newTaskFilter("全部").setQuery(tasks.createTaskQuery());
        filters.saveFilter(all);
        office.afterwards(() -> filters.deleteFilter(all.getId()));
        office.does("guan.yu", () -> assertThat(filters.count(all.getId())).isEqualTo(3));
        office.does("wang.fang", () -> {
            assertThat(filters.count(all.getId())).isEqualTo(1);
            assertThat(filters.list(all.getId(), tasks.createTaskQuery().taskUnassigned()))
                    .hasSize(1);
            TaskQuery query = tasks.createTaskQuery();
            assertThat(query.count()).isEqualTo(1);
            assertThat(query.list()).hasSize(1);
        });
    }

    @Test
    void past_tasks_show_only_to_whoever_did_them() {
        String task = id("ofBody");
        office.does("zhang.san", () -> tasks.complete(task));
        assertThat(past("zhang.san")).containsExactly("ofBody");
        assertThat(past("li.si")).isEmpty();
        assertThat(past("guan.yu")).hasSize(3);
    }

    @Test
    void an_outsider_opens_claims_and_completes_nothing() {
        String task = id("ofBody");
        List<Runnable> ways = List.of(
                () -> tasks.claim(task, "wang.fang"),
                () -> tasks.complete(task),
                () -> forms.submitTaskForm(task, Map.of()),
                () -> forms.getTaskFormData(task),
                () -> forms.getTaskFormVariables(task),
                () -> tasks.getVariables(task),
                () -> tasks.getVariable(task, "secret"),
                () -> tasks.setVariable(task, "secret", "x"),
                () -> tasks.getIdentityLinksForTask(task),
                () -> tasks.setAssignee(task, "wang.fang"),
                () -> tasks.addCandidateUser(task, "wang.fang"),
                () -> tasks.delegateTask(task, "wang.fang"),
                () -> tasks.handleBpmnError(task, "E"));
        for (Runnable way : ways) {
            assertThatThrownBy(() -> office.does("wang.fang", way))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.status()).isEqualTo(403))
                    .hasMessageContaining("不是该任务的办理人或候选人");
        }
        assertThat(id("ofBody")).isEqualTo(task);
    }

    @Test
    void a_candidate_may_work_without_claiming_and_the_history_names_him() {
        String task = id("ofBody");
        office.does("li.si", () -> {
            assertThat(tasks.getVariable(task, "secret")).isEqualTo("s");
            tasks.complete(task);
        });
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("li.si");
    }

    @Test
    void an_official_finds_what_he_finished_and_nobody_elses() {
        String task = id("ofBody");
        office.does("zhang.san", () -> tasks.claim(task, "zhang.san"));
        office.does("zhang.san", () -> tasks.complete(task));

        assertThat(finished("zhang.san")).containsExactly("ofBody");
        assertThat(finished("li.si")).isEmpty();
    }

    private List<String> finished(String user) {
        return office.as(user, () -> history.createHistoricTaskInstanceQuery().finished().list().stream()
                .map(HistoricTaskInstance::getTaskDefinitionKey)
                .toList());
    }

    @Test
    void a_supervisor_gives_the_task_of_somebody_absent_to_somebody_else() {
        String task = id("ofBody");
        office.does("zhang.san", () -> tasks.claim(task, "zhang.san"));
        assertThatThrownBy(() -> office.does("wang.fang", () -> tasks.setAssignee(task, "wang.fang")))
                .isInstanceOf(Refusal.class);

        office.does("guan.yu", () -> tasks.setAssignee(task, "li.si"));

        assertThat(seen("li.si", q -> q)).containsExactly("ofBody");
        assertThat(seen("zhang.san", q -> q)).isEmpty();
    }

    @Test
    void whoever_claimed_a_task_gives_it_back_but_not_on() {
        String task = id("ofBody");
        office.does("zhang.san", () -> tasks.claim(task, "zhang.san"));
        assertThatThrownBy(() -> office.does("li.si", () -> tasks.setAssignee(task, null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> office.does("zhang.san", () -> tasks.setAssignee(task, "li.si")))
                .isInstanceOf(AuthorizationException.class);

        office.does("zhang.san", () -> tasks.setAssignee(task, null));

        office.does("li.si", () -> tasks.claim(task, "li.si"));
    }

    @Test
    void a_task_that_is_one_persons_alone_is_not_given_back() {
        String task = id("assigned");
        assertThatThrownBy(() -> office.does("zhao.lei", () -> tasks.setAssignee(task, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("指定由您本人办理");
        assertThat(seen("zhao.lei", q -> q)).containsExactly("assigned");
    }

    @Test
    void a_supervisor_reads_but_does_not_work() {
        String task = id("ofBody");
        office.does(
                "guan.yu", () -> assertThat(tasks.getVariable(task, "secret")).isEqualTo("s"));
        assertThatThrownBy(() -> office.does("guan.yu", () -> tasks.complete(task)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> office.does("guan.yu", () -> tasks.claim(task, "guan.yu")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void claiming_what_another_holds_is_a_conflict_that_names_him() {
        String task = id("ofBody");
        office.does("zhang.san", () -> tasks.claim(task, "zhang.san"));
        assertThatThrownBy(() -> office.does("li.si", () -> tasks.claim(task, "li.si")))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.status()).isEqualTo(409))
                .hasMessageContaining("张三");
    }

    @Test
    void nobody_claims_for_another() {
        String task = id("ofBody");
        assertThatThrownBy(() -> office.does("zhang.san", () -> tasks.claim(task, "li.si")))
                .isInstanceOf(Refusal.class)
                .hasMessage("只能为本人签收任务。");
    }

    @Test
    void the_second_of_two_reads_who_was_first() {
        String task = id("ofBody");
        office.does("zhang.san", () -> tasks.complete(task));
        assertThatThrownBy(() -> office.does("li.si", () -> tasks.complete(task)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.status()).isEqualTo(409))
                .hasMessageContaining("已由张三于")
                .hasMessageContaining("办结");
        assertThatThrownBy(() -> office.does("wang.fang", () -> tasks.complete(task)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.status()).isEqualTo(404))
                .hasMessageContaining("没有找到这项任务");
    }

    @Test
    void no_task_gets_authorization_rows() {
        long before = office.authorizations();
        runtime.startProcessInstanceByKey("room", "RJ-TEST-2");
        assertThat(office.authorizations()).isEqualTo(before);
    }

    private List<String> seen(String user, UnaryOperator<TaskQuery> asked) {
        return office.as(user, () -> {
            List<String> keys = asked.apply(tasks.createTaskQuery()).list().stream()
                    .map(Task::getTaskDefinitionKey)
                    .toList();
            assertThat(asked.apply(tasks.createTaskQuery()).count()).isEqualTo(keys.size());
            return keys;
        });
    }

    private List<String> past(String user) {
        return office.as(user, () -> history.createHistoricTaskInstanceQuery().list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList());
    }

    private String id(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key).singleResult().getId();
    }
}
