package cn.rongjiu.desk;

import static cn.rongjiu.desk.Callers.DELIBERATED;
import static cn.rongjiu.desk.Callers.RATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Whether the record was changed by hand, asked from outside the database. */
@DeskTest
class RecordDoorTest {

    @Autowired
    private Callers callers;

    @Test
    void whole_record_of_a_case_is_confirmed() throws Exception {
        String number = callers.number(DELIBERATED);

        var found = callers.read("jiangbo", "/api/cases/" + number + "/record/verify");

        assertThat(found.get("intact").asBoolean()).isTrue();
        assertThat(found.get("entries").asInt())
                .isEqualTo(callers.read("jiangbo", "/api/cases/" + number + "/record")
                        .get("entries")
                        .size());
        assertThat(found.get("firstBad").isNull()).isTrue();
        assertThat(found.get("sentence").asText()).startsWith("案件 " + number + " 的记录完好");
    }

    @Test
    void first_bad_entry_is_named_to_the_official_and_the_supervisor() throws Exception {
        String number = callers.number(RATED);
        var third = callers.read("shuiqing", "/api/cases/" + number + "/record").at("/entries/2");
        String restore = third.get("actor").asText();
        callers.write("update rj_record set actor = 'nobody' where case_number = ? and seq = 3", number);
        try {
            var one = callers.read("qianyu", "/api/cases/" + number + "/record/verify");
            assertThat(one.get("intact").asBoolean()).isFalse();
            assertThat(one.get("entries").asInt()).isEqualTo(2);
            assertThat(one.at("/firstBad/seq").asInt()).isEqualTo(3);
            assertThat(one.at("/firstBad/damage").asText()).isEqualTo("EDITED");
            assertThat(one.at("/firstBad/kind")).isEqualTo(third.get("kind"));
            assertThat(one.at("/firstBad/subject")).isEqualTo(third.get("subject"));
            assertThat(one.at("/firstBad/happenedAt")).isEqualTo(third.get("happenedAt"));
            assertThat(one.get("sentence").asText()).contains("第 3 条（20", "内容被改动。此前 2 条完好。请勿改动数据库");

            var all = callers.read("shuiqing", "/api/record/verify");
            assertThat(all.get("intact").asBoolean()).isFalse();
            assertThat(all.get("damaged")).hasSize(1);
            assertThat(all.get("firstBad")).isEqualTo(one.get("firstBad"));
            assertThat(all.get("sentence").asText()).contains("共 1 处", number);
        } finally {
            callers.write("update rj_record set actor = ? where case_number = ? and seq = 3", restore, number);
        }
        var all = callers.read("shuiqing", "/api/record/verify");
        assertThat(all.get("intact").asBoolean()).as(all.toString()).isTrue();
        assertThat(all.get("chains").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(all.get("lastSeal").asText()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lichuan", "wangfang", "chenguang", "kongyi", "admin", "douke"})
    void whole_record_is_verified_by_a_supervisor_only(String user) {
        assertThat(callers.get(user, "/api/record/verify").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void misspelt_question_is_refused() {
        assertThat(callers.get("shuiqing", "/api/record/verify?case=1").getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(callers.get("shuiqing", "/api/cases/RJ-1999-0001/record/verify")
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void both_doors_are_documented() throws Exception {
        var paths = callers.read("shuiqing", "/v3/api-docs").get("paths");
        assertThat(paths.has("/api/cases/{number}/record/verify")).isTrue();
        assertThat(paths.has("/api/record/verify")).isTrue();
    }
}
