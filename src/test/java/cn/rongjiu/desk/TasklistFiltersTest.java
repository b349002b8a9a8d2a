package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an official finds in the four lists of the task list. */
class TasklistFiltersTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 9, 18, 12, 0);
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");

    private ProcessEngine engine;

    @BeforeEach
    void office_opens() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:tasklist-filters");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setProcessEngineName("tasklist-filters");
        configuration.setAuthorizationEnabled(true);
        engine = configuration.buildProcessEngine();
        ClockUtil.setCurrentTime(date(NOON));
        createFilters();
    }

    @AfterEach
    void office_closes() {
        engine.close();
        ClockUtil.reset();
    }

    @Test
    void the_lists_are_created_once_and_an_administrators_change_stays() {
        Filter mine = filter("我的待办");
        engine.getFilterService().saveFilter(mine.setName("我的待办").setOwner("admin"));

        createFilters();

        assertThat(engine.getFilterService().createFilterQuery().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("我的待办", "本组待办", "今日到期", "已逾期");
        assertThat(filter("我的待办").getOwner()).isEqualTo("admin");
    }

    @Test
    void everybody_may_read_each_list() {
        assertThat(engine.getFilterService().createFilterQuery().list())
                .allMatch(list -> engine.getAuthorizationService()
                        .isUserAuthorized("wang.fang", null, Permissions.READ, Resources.FILTER, list.getId()))
                .noneMatch(list -> engine.getAuthorizationService()
                        .isUserAuthorized("wang.fang", null, Permissions.UPDATE, Resources.FILTER, list.getId()));
    }

    @Test
    void only_the_four_permitted_expressions_are_stored() {
        Set<String> texts = new TreeSet<>();
        for (Filter list : engine.getFilterService().createFilterQuery().list()) {
            EXPRESSION
                    .matcher(((FilterEntity) list).getQueryInternal())
                    .results()
                    .forEach(match -> texts.add(match.group()));
        }
        assertThat(texts)
                .containsExactlyInAnyOrder(
                        "${currentUser()}",
                        "${currentUserGroups()}",
                        "${dateTime().millisOfDay().withMaximumValue().toDate()}",
                        "${now()}");
    }

    @Test
    void my_list_shows_what_i_took_and_my_groups_list_what_nobody_took() {
        task("mine", "wang.fang", null);
        engine.getTaskService().addCandidateGroup(task("for-group", null, null), "trial");
        engine.getTaskService().addCandidateUser(task("for-me", null, null), "wang.fang");
        engine.getTaskService().addCandidateGroup(task("other-group", null, null), "secrecy");
        engine.getTaskService().addCandidateGroup(task("taken", "zhao.lei", null), "trial");

        assertThat(names("我的待办")).containsExactly("mine");
        assertThat(names("本组待办")).containsExactlyInAnyOrder("for-group", "for-me");
    }

    @Test
    void due_today_and_overdue_part_at_the_present_moment_and_at_midnight() {
        for (int hours : List.of(-20, -1, 5, 13)) {
            task("in " + hours + "h", "wang.fang", NOON.plusHours(hours));
        }
        assertThat(names("今日到期")).containsExactly("in 5h");
        assertThat(names("已逾期")).containsExactlyInAnyOrder("in -20h", "in -1h");
    }

    private String task(String name, String assignee, LocalDateTime due) {
        Task task = engine.getTaskService().newTask();
        task.setName(name);
        task.setAssignee(assignee);
        task.setDueDate(due == null ? null : date(due));
        engine.getTaskService().saveTask(task);
        return task.getId();
    }

    private List<String> names(String filter) {
        engine.getIdentityService().setAuthentication("wang.fang", List.of("trial"));
        try {
            return engine.getFilterService().<Task>list(filter(filter).getId()).stream()
                    .map(Task::getName)
                    .toList();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private Filter filter(String name) {
        return engine.getFilterService().createFilterQuery().filterName(name).singleResult();
    }

    private void createFilters() {
        new TasklistFilters(engine.getFilterService(), engine.getTaskService(), engine.getAuthorizationService())
                .run(null);
    }

    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
    }
}
