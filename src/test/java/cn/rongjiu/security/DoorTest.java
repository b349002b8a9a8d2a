package cn.rongjiu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class DoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private HouseRooms.Case cases;

    /** y = open, n = closed, for a clerk, a designer, a supervisor and an administrator. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, task, yyyy",
        "OPTIONS, filter, yyyy",
        "POST, task, yyyy",
        "POST, task/count, yyyy",
        "GET, task/7/form, yyyy",
        "GET, task/7/form-variables, yyyy",
        "GET, task/7/deployed-form, yyyy",
        "GET, task/7/rendered-form, yyyy",
        "GET, task/7/identity-links, yyyy",
        "GET, task/7/comment, yyyy",
        "POST, task/7/comment/create, yyyy",
        "POST, task/7/claim, yyyy",
        "POST, task/7/unclaim, yyyy",
        "POST, task/7/submit-form, yyyy",
        "POST, task/7/complete, yyyy",
        "POST, task/7/complete/, yyyy",
        "GET, process-definition/key/tolerance-case/deployed-start-form, yyyy",
        "GET, process-definition/tolerance-case:1:7/xml, yyyy",
        "POST, process-definition/key/tolerance-case/submit-form, yyyy",
        "POST, filter/7/list, yyyy",
        "GET, filter/7/count, yyyy",
        "GET, filter/7/singleResult, yyyy",
        "GET, identity/groups, yyyy",
        "POST, identity/verify, yyyy",
        "GET, user/chen.jing/profile, yyyy",
        "GET, history/task, yyyy",
        "GET, process-instance, yyyy",
        "GET, process-definition/statistics, nyyy",
        "GET, task/7/variables, nyyy",
        "GET, task/7/localVariables/opinion, nyyy",
        "GET, variable-instance, nyyy",
        "POST, history/variable-instance, nyyy",
        "GET, history/user-operation, yyyy",
        "GET, deployment/7/resources, nyyy",
        "GET, job, nyyy",
        "POST, incident, nyyy",
        "GET, user, nyyy",
        "PUT, job/7/retries, nnyy",
        "PUT, job/7/duedate, nnyy",
        "POST, job/7/duedate/recalculate, nnyy",
        "POST, job/7/execute, nnny",
        "POST, job/retries, nnny",
        "PUT, task/7/variables/matter, nnny",
        "POST, task/7/variables, nnny",
        "DELETE, task/7/localVariables/matter, nnny",
        "POST, task/7/variables/matter/data, nnny",
        "PUT, process-instance/7/variables/matter, nnny",
        "PUT, execution/7/localVariables/matter, nnny",
        "POST, process-instance/7/modification, nnny",
        "POST, process-instance/variables-async, nnny",
        "DELETE, process-instance/7, nnny",
        "DELETE, history/process-instance/7, nnny",
        "PUT, process-instance/7/suspended, nnny",
        "POST, process-definition/key/tolerance-case/start, nnnn",
        "POST, process-definition/7/restart, nnny",
        "POST, modification/execute, nnny",
        "POST, migration/execute, nnny",
        "POST, message, nnny",
        "POST, signal, nnny",
        "POST, execution/7/messageSubscriptions/x/trigger, nnny",
        "POST, deployment/create, nnny",
        "DELETE, deployment/7, nnny",
        "POST, filter/create, nnny",
        "PUT, filter/7, nnny",
        "DELETE, filter/7, nnny",
        "POST, task/create, nnny",
        "PUT, task/7, nnny",
        "DELETE, task/7, nnny",
        "POST, task/7/delegate, nnny",
        "POST, task/7/resolve, nnny",
        "POST, task/7/assignee, nnyy",
        "POST, task/7/identity-links, nnny",
        "POST, task/7/bpmnError, nnny",
        "POST, task/7/bpmnEscalation, nnny",
        "POST, task/7/attachment/create, nnny",
        "POST, external-task/fetchAndLock, nnny",
        "PUT, incident/7/annotation, nnny",
        "PUT, history/user-operation/7/set-annotation, nnny",
        "POST, decision-definition/key/negative-gate/evaluate, nnny",
        "PUT, user/chen.jing/credentials, nnny",
        "PUT, user/chen.jing/profile, nnny",
        "POST, user/create, nnny",
        "PUT, group/intake/members/chen.jing, nnny",
        "POST, authorization/create, nnny",
        "POST, batch/7/x, nnny",
        "POST, telemetry/configuration, nnny",
    })
    void each_group_finds_open_what_its_work_needs(String method, String path, String open) {
        for (String root :
                new String[] {"/engine-rest/", "/engine-rest/engine/default/", "/camunda/api/engine/engine/default/"}) {
            String found = answer(Set.of(Groups.INTAKE), method, root + path)
                    + answer(Set.of(Groups.DESIGNER), method, root + path)
                    + answer(Set.of(Groups.SUPERVISOR), method, root + path)
                    + answer(Set.of(Groups.ADMIN), method, root + path);
            assertThat(found).as(root + path).isEqualTo(open);
        }
    }

    private static String answer(Set<String> groups, String method, String path) {
        return Door.admits(groups, method, path) ? "y" : "n";
    }

    @Test
    void both_roots_stand_behind_the_same_door() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        chen.page("/camunda/app/tasklist/default/");
        String task = cases.open("calm").getId();
        for (String root :
                new String[] {"/engine-rest/", "/engine-rest/engine/default/", "/camunda/api/engine/engine/default/"}) {
            assertThat(chen.get(root + "task/" + task + "/deployed-form").statusCode())
                    .as(root)
                    .isEqualTo(200);
            assertThat(chen.call("PUT", root + "task/" + task + "/variables/mood", "{\"value\":\"x\"}")
                            .statusCode())
                    .as(root)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_closed_door_says_so_in_chinese() {
        var answer = Visitor.program(port, "chen.jing", HousePeople.PASSWORD)
                .callWithoutToken("POST", "/engine-rest/message", "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(answer.body()).contains("没有办理此事项的权限");
    }

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task, 401",
        "/engine-rest/engine, 401",
        "/engine-rest/engine/default/task, 401",
        "/camunda/api/engine/engine/default/task, 401",
        "/camunda/api/engine/engine/, 401",
        "/api/whoami, 401",
        "/v3/api-docs, 401",
        "/actuator/metrics, 401",
        "/actuator/health, 200",
        "/public/whoami, 200",
        "/login, 200",
        "/rongjiu.css, 200",
        "/one-door.js, 200",
        "/swagger-ui/index.html, 302",
        "/, 302",
        "/password, 302",
        "/camunda/app/cockpit/default/, 302",
        "/camunda/, 302",
    })
    void without_sign_in_programs_are_refused_and_people_sent_to_the_sign_in(String path, int status) {
        var answer = new Visitor(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chen.jing, /camunda/app/tasklist/default/, 200",
        "chen.jing, /camunda/app/cockpit/default/, 403",
        "chen.jing, /camunda/app/admin/default/, 403",
        "chen.jing, /camunda/api/cockpit/plugin/base/default/process-definition/statistics-count, 403",
        "chen.jing, /camunda/api/admin/plugin/base/default/x, 403",
        "chen.jing, /actuator/metrics, 403",
        "chen.jing, /v3/api-docs, 200",
        "wu.hao, /camunda/app/cockpit/default/, 200",
        "wu.hao, /camunda/app/admin/default/, 403",
        "wu.hao, /actuator/metrics, 200",
        "he.yan, /camunda/app/cockpit/default/, 200",
        "he.yan, /camunda/app/admin/default/, 403",
        "he.yan, /actuator/metrics, 403",
        "admin, /camunda/app/admin/default/, 200",
        "admin, /camunda/app/cockpit/default/, 200",
        "admin, /actuator/metrics, 200",
    })
    void each_application_opens_to_its_own_people(String person, String path, int status) {
        assertThat(Visitor.signedIn(port, person).get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"assigneeExpression\":\"${x}\"}",
                "{\"orQueries\":[{\"candidateGroupsExpression\":\"${x}\"}]}",
                "{\"orQueries\":[{\"orQueries\":[{\"a\":{\"nameLikeExpression\":1}}]}]}",
                "{\"\\u0061ssignee\\u0045xpression\":\"${x}\"}",
            })
    void expressions_are_refused_in_every_body(String body) {
        Visitor admin = Visitor.program(port, "admin", HousePeople.PASSWORD);
        for (String path :
                new String[] {"/engine-rest/task", "/engine-rest/task/count", "/engine-rest/filter/create"}) {
            var answer = admin.callWithoutToken("POST", path, body);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("不允许使用表达式");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task?assigneeExpression=$%7Bx%7D",
        "/engine-rest/task/count?a=1&candidateGroupExpression=x",
        "/engine-rest/task?assignee%45xpression=x",
        "/camunda/api/engine/engine/default/task?dueBeforeExpression=x",
    })
    void expressions_are_refused_in_every_query_string(String path) {
        assertThat(Visitor.signedIn(port, "chen.jing").get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void the_log_of_operations_is_empty_for_who_may_not_read_history() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        chen.call("POST", "/engine-rest/task/" + cases.open("calm").getId() + "/complete", "{}");

        assertThat(chen.get("/engine-rest/history/user-operation").body()).isEqualTo("[]");
        assertThat(Visitor.signedIn(port, "wu.hao")
                        .get("/engine-rest/history/user-operation")
                        .body())
                .contains("Complete");
    }

    @Test
    void an_ordinary_query_passes() {
        var answer = Visitor.program(port, "chen.jing", HousePeople.PASSWORD)
                .callWithoutToken("POST", "/engine-rest/task/count", "{\"orQueries\":[{\"assignee\":\"a\"}]}");
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
