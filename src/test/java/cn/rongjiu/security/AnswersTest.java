package cn.rongjiu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class AnswersTest {

    private static final String REST = "/engine-rest/";
    private static final String WEBAPPS = "/camunda/api/engine/engine/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private HouseRooms.Case cases;

    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @ValueSource(strings = {REST, WEBAPPS})
    void a_refused_submit_answers_with_the_sentences_and_nothing_else(String root) {
        String task = cases.open("refuse").getId();
        for (String door : new String[] {"complete", "submit-form"}) {
            HttpResponse<String> answer = chen().call("POST", root + "task/" + task + "/" + door, "{\"variables\":{}}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .isEqualTo("{\"type\":\"Refusal\",\"message\":\"请填写事项。请填写事实经过。\","
                            + "\"fields\":{\"matter\":\"请填写事项。\",\"facts\":\"请填写事实经过。\"}}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, WEBAPPS})
    void what_breaks_is_told_without_its_cause(String root) {
        String task = cases.open("break").getId();
        HttpResponse<String> answer = chen().call("POST", root + "task/" + task + "/complete", "{}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("系统出现故障", "编号").doesNotContain("rj_vote", "Exception", "org.camunda");
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, WEBAPPS})
    void who_comes_second_reads_who_was_first(String root) {
        String task = cases.open("calm").getId();
        Visitor zhou = Visitor.signedIn(port, "zhou.min");
        assertThat(zhou.call("POST", REST + "task/" + task + "/complete", "{}").statusCode())
                .isEqualTo(204);

        for (String door : new String[] {"complete", "submit-form", "claim"}) {
            HttpResponse<String> answer =
                    chen().call("POST", root + "task/" + task + "/" + door, "{\"userId\":\"chen.jing\"}");
            assertThat(answer.statusCode()).as(door).isEqualTo(409);
            assertThat(answer.body())
                    .contains("\"type\":\"Refusal\"")
                    .containsPattern("该任务已由周敏于\\d{4}年\\d+月\\d+日\\d\\d:\\d\\d办结，请刷新待办列表。");
        }
    }

    @Test
    void an_outsider_learns_nothing_of_a_completed_task() {
        String task = cases.open("calm").getId();
        tasks.complete(task);
        HttpResponse<String> answer =
                Visitor.signedIn(port, "sun.lei").call("POST", REST + "task/" + task + "/complete", "{}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有找到这项任务");
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, WEBAPPS})
    void a_task_that_never_was_is_not_found(String root) {
        HttpResponse<String> answer = chen().call("POST", root + "task/nothing/complete", "{}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"type\":\"Refusal\"", "没有找到这项任务");
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, WEBAPPS})
    void a_task_somebody_holds_cannot_be_taken(String root) {
        String task = cases.open("calm").getId();
        tasks.claim(task, "zhou.min");
        HttpResponse<String> answer =
                chen().call("POST", root + "task/" + task + "/claim", "{\"userId\":\"chen.jing\"}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("该任务已由周敏签收，如需由您办理，请先请其退回。");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, task/nothing, 404",
        "GET, task?sortBy=nonsense, 400",
        "GET, nonsense, 403",
        "POST, task, 400",
        "GET, filter/nothing, 403",
    })
    void the_engines_own_words_are_not_shown(String method, String path, int status) {
        for (String root : new String[] {REST, WEBAPPS}) {
            HttpResponse<String> answer = chen().call(method, root + path, "GET".equals(method) ? "" : "{not json");
            assertThat(answer.statusCode()).as(root + path).isEqualTo(status);
            assertThat(answer.body())
                    .matches("(?s).*\\p{IsHan}.*")
                    .doesNotContain("Exception", "org.camunda", "\\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/problems?number=0, 422, 2031年的工作日历尚未公布，无法计算期限。",
        "/api/problems?number=x, 400, 参数 number 的格式不正确。",
        "/api/problems, 400, 缺少参数 number。",
        "/api/nothing, 404, 没有找到您要的内容",
        "/api/amounts, 405, 此地址不支持这种操作方式。",
        "/api/problems?number=1, 500, 系统出现故障",
    })
    void our_own_interface_answers_in_problem_json(String path, int status, String sentence) {
        HttpResponse<String> answer =
                Visitor.program(port, "chen.jing", HousePeople.PASSWORD).get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":", "\"title\":", "\"status\":" + status, "\"detail\":\"" + sentence)
                .doesNotContain("rj_secret", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{not json", "{\"value\":\"many\"}", ""})
    void unreadable_input_is_refused_in_chinese(String body) {
        HttpResponse<String> answer =
                Visitor.program(port, "chen.jing", HousePeople.PASSWORD).callWithoutToken("POST", "/api/amounts", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请求内容不是可读的 JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404, 没有找到",
        "/camunda/app/admin/default/, 403, 无权办理",
        "/problems?number=1, 500, 系统故障",
        "/problems?number=x, 400, 请求有误",
        "/camunda/app/tasklist/default/%2541, 400, 请求有误",
    })
    void people_read_a_chinese_page(String path, int status, String title) {
        HttpResponse<String> answer = chen().page(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<h1>" + title + "</h1>", "返回首页")
                .doesNotContain("rj_secret", "Exception", "Whitelabel");
    }

    private Visitor chen() {
        Visitor chen = Visitor.signedIn(port, "chen.jing");
        chen.page("/camunda/app/tasklist/default/");
        return chen;
    }
}
