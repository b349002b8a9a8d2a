package cn.rongjiu.desk;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import cn.rongjiu.engine.QueryTexts;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The four lists an official works from, created at the first start and readable by everybody; what an administrator
 * changes in them later stays. Whom a list shows what is decided elsewhere: each person sees only his own tasks, and of
 * their variables only those that stand on the card.
 */
@Component
class TasklistFilters implements ApplicationRunner {

    /** What a card shows beside the name of the step and its due date. */
    private static final List<Map<String, String>> ON_CARD = List.of(
            Map.of("name", "caseNumber", "label", "案号"),
            Map.of("name", "personName", "label", "人员"),
            Map.of("name", "stageName", "label", "环节"));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        create(1, "我的待办", "已由我签收或指定给我的事项", "#2f5d8c", query().taskAssigneeExpression(QueryTexts.CURRENT_USER));
        create(2, "本组待办", "可由我或我所在的组签收的事项", "#5b7f3a", open());
        create(
                3,
                "今日到期",
                "今天到期、尚未逾期的事项",
                "#b7791f",
                query().dueAfterExpression(QueryTexts.NOW).dueBeforeExpression(QueryTexts.END_OF_TODAY));
        create(4, "已逾期", "已过办理期限的事项", "#a33a2c", query().dueBeforeExpression(QueryTexts.NOW));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().initializeFormKeys();
    }

    /** Nobody's yet, and mine or my group's to take: some steps name persons as candidates, others groups. */
    private TaskQuery open() {
        return query().taskUnassigned()
                .or()
                .taskCandidateUserExpression(QueryTexts.CURRENT_USER)
                .taskCandidateGroupInExpression(QueryTexts.CURRENT_USER_GROUPS)
                .endOr();
    }

    private void create(int place, String name, String description, String colour, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query)
                .setProperties(Map.of(
                        "priority", place,
                        "description", description,
                        "color", colour,
                        "refresh", true,
                        "showUndefinedVariable", false,
                        "variables", ON_CARD));
        filters.saveFilter(filter);
        showToEverybody(filter.getId());
    }

    private void showToEverybody(String filterId) {
        Authorization authorization = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
        authorization.setUserId(ANY);
        authorization.setResource(FILTER);
        authorization.setResourceId(filterId);
        authorization.addPermission(READ);
        authorizations.saveAuthorization(authorization);
    }
}
