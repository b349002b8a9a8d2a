package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A case with state secrets leaves here its number, its level and who keeps it, and nothing else (E13). */
@DeskTest
class StubTest {

    private static final String STUB = "{\"level\":\"CONFIDENTIAL\",\"custodian\":\"临江区委保密办\"}";

    @Autowired
    private Callers callers;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ObjectMapper json;

    @AfterEach
    void forget() {
        callers.write("delete from rj_case where state = 'STUB'");
    }

    @Test
    void a_stub_shows_number_level_and_custodian_only_and_starts_nothing() throws Exception {
        var answer = callers.post("wangfang", "/api/cases/stubs", STUB);
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        String number = json.readTree(answer.getBody()).get("number").asText();
        JsonNode line = callers.read("sunli", "/api/cases?q=" + number).at("/items/0");
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("number", "level", "levelName", "custodian");
        assertThat(callers.read("shuiqing", "/api/cases/" + number)).isEqualTo(line);
        assertThat(callers.get("kongyi", "/cases/" + number).getBody()).contains("机密", "临江区委保密办");
        assertThat(callers.get("kongyi", "/cases").getBody()).contains("涉密存根 · 机密 · 保管单位：临江区委保密办");
        assertThat(callers.get("zhaolei", "/api/cases/" + number)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(callers.found("zhaolei", "")).doesNotContain(number);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void only_intake_registers_stubs() {
        assertThat(callers.post("shuiqing", "/api/cases/stubs", STUB)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"level\":\"SECRET\",\"custodian\":\"保密办\",\"matter\":\"内容\"}",
                "{\"level\":\"NONE\",\"custodian\":\"保密办\"}",
                "{\"level\":\"SECRET\"}",
                "{\"level\":\"SECRET\",\"custodian\":\"  \"}",
                "{\"level\":[],\"custodian\":{}}",
                "[]",
                "{"
            })
    void a_stub_with_content_or_without_custodian_is_refused(String body) throws Exception {
        long before = callers.read("shuiqing", "/api/cases").get("total").asLong();
        assertThat(callers.post("wangfang", "/api/cases/stubs", body)
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(callers.read("shuiqing", "/api/cases").get("total").asLong()).isEqualTo(before);
    }
}
