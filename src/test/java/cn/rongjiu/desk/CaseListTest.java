package cn.rongjiu.desk;

import static cn.rongjiu.desk.Callers.DELIBERATED;
import static cn.rongjiu.desk.Callers.RATED;
import static cn.rongjiu.desk.Callers.REFUSED;
import static cn.rongjiu.desk.Callers.REVIEWED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class CaseListTest {

    @Autowired
    private Callers callers;

    @Test
    void a_line_tells_where_the_case_stands_and_what_is_due() throws Exception {
        var line = callers.read("shuiqing", "/api/cases?q={q}", DELIBERATED).at("/items/0");
        String number = callers.number(DELIBERATED);
        assertThat(line.get("number").asText()).isEqualTo(number);
        assertThat(line.get("printedNumber").asText()).matches("容〔\\d{4}〕4号");
        assertThat(line.get("stage").asText()).isEqualTo("determination");
        assertThat(line.get("stageName").asText()).isEqualTo("意见认定");
        assertThat(line.get("state").asText()).isEqualTo("DELIBERATING");
        assertThat(line.get("persons").toString()).isEqualTo("[\"何建国\"]");
        assertThat(line.get("dueOn").asText())
                .isEqualTo(callers.read("shuiqing", "/api/cases/" + number + "/clock")
                        .at("/clocks/3/dueOn")
                        .asText());
        assertThat(line.get("overdue").asBoolean()).isFalse();
    }

    @Test
    void cases_are_found_by_number_in_both_forms_matter_and_name() throws Exception {
        String number = callers.number(DELIBERATED);
        String printed = callers.read("shuiqing", "/api/cases/" + number)
                .get("printedNumber")
                .asText();
        assertThat(callers.found("shuiqing", "?q={q}", number)).containsExactly(number);
        assertThat(callers.found("shuiqing", "?q={q}", printed)).containsExactly(number);
        assertThat(callers.found("shuiqing", "?q={q}", " 池塘清淤 ")).containsExactly(number);
        assertThat(callers.found("shuiqing", "?q={q}", "何建国")).containsExactlyInAnyOrder(number, callers.number(RATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "' OR 1=1--", "\\"})
    void what_is_looked_for_is_meant_literally(String text) throws Exception {
        assertThat(callers.found("shuiqing", "?q={q}", text)).isEmpty();
    }

    @Test
    void a_stage_shows_what_stands_in_its_room() throws Exception {
        assertThat(callers.found("shuiqing", "?stage=determination")).containsExactly(callers.number(DELIBERATED));
        assertThat(callers.found("shuiqing", "?stage=rectification")).containsExactly(callers.number(REFUSED));
        assertThat(callers.found("shuiqing", "?stage=verification")).containsExactly(callers.number(RATED));
        assertThat(callers.found("lichuan", "?stage=start&q=")).containsExactly(callers.number(REVIEWED));
        assertThat(callers.found("lichuan", "?stage=verification")).isEmpty();
    }

    @Test
    void pages_hold_twenty_and_follow_one_another() throws Exception {
        for (int i = 1; i <= 45; i++) {
            callers.file("RJ-2090-%04d".formatted(i), "nobody", "分页样例");
        }
        try {
            Set<String> seen = new HashSet<>(callers.found("kongyi", "?q=分页样例"));
            assertThat(seen).hasSize(20);
            seen.addAll(callers.found("kongyi", "?q=分页样例&page=2"));
            assertThat(callers.found("kongyi", "?q=分页样例&page=3")).hasSize(5);
            seen.addAll(callers.found("kongyi", "?q=分页样例&page=3"));
            assertThat(seen).hasSize(45);
            var last = callers.read("kongyi", "/api/cases?q=分页样例&page=4");
            assertThat(last.get("items")).isEmpty();
            assertThat(last.get("total").asInt()).isEqualTo(45);
            assertThat(last.get("page").asInt()).isEqualTo(4);
            assertThat(callers.found("wangfang", "?q=分页样例")).isEmpty();
            assertThat(callers.get("kongyi", "/cases?q=分页样例&page=2").getBody()).contains("第 2 页，共 3 页");
        } finally {
            callers.forget("RJ-2090-%");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?page=0", "?page=501", "?page=-1", "?page=x", "?stage=portal", "?size=5", "?q=a&sort=matter"})
    void an_unknown_parameter_or_value_is_refused_in_chinese(String query) throws Exception {
        var answer = callers.get("shuiqing", "/api/cases" + query);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(callers.read("shuiqing", "/api/cases" + query).get("detail").asText())
                .matches(".*\\p{IsHan}.*");
        assertThat(callers.get("shuiqing", "/api/cases/" + callers.number(RATED) + "/clock?from=1")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void the_interfaces_are_documented() throws Exception {
        var paths = callers.read("shuiqing", "/v3/api-docs").get("paths");
        assertThat(paths.fieldNames())
                .toIterable()
                .contains(
                        "/api/cases",
                        "/api/cases/{number}",
                        "/api/cases/{number}/record",
                        "/api/cases/{number}/clock",
                        "/api/cases/{number}/documents",
                        "/api/cases/stubs",
                        "/api/deadlines/due");
        assertThat(callers.get("shuiqing", "/swagger-ui").getBody()).contains("swagger-ui");
    }
}
