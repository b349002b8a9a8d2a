package cn.rongjiu.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's people at the doors of the desk. */
@TestComponent
class Callers {

    static final String REVIEWED = "老旧小区加装电梯试点先行施工";
    static final String SUPPLEMENTED = "夜间经济街区占道经营备案简化";
    static final String RATED = "乡镇污水处理厂提标改造采用新工艺";
    static final String DELIBERATED = "村级池塘清淤先施工后报备";
    static final String REFUSED = "防汛应急工程直接发包";
    static final String NOT_ACCEPTED = "便民市场摊位费减免未经集体研究";
    static final String TAKEN = "应急物资采购价格明显偏高";

    private final TestRestTemplate http;
    private final ObjectMapper json;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    Callers(TestRestTemplate http, ObjectMapper json, JdbcTemplate database, TransactionTemplate transaction) {
        this.http = http;
        this.json = json;
        this.database = database;
        this.transaction = transaction;
    }

    ResponseEntity<String> get(String user, String path, Object... values) {
        return http.withBasicAuth(user, "rongjiu").getForEntity(path, String.class, values);
    }

    ResponseEntity<String> post(String user, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(user, "rongjiu")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers), String.class);
    }

    JsonNode read(String user, String path, Object... values) throws Exception {
        return json.readTree(get(user, path, values).getBody());
    }

    /** The numbers on the first page of what this person finds. */
    List<String> found(String user, String query, Object... values) throws Exception {
        List<String> numbers = new ArrayList<>();
        read(user, "/api/cases" + query, values)
                .get("items")
                .forEach(item -> numbers.add(item.get("number").asText()));
        return numbers;
    }

    /** The number of the demo case on this matter. */
    String number(String matter) {
        return database.queryForObject("select case_number from rj_case where matter = ?", String.class, matter);
    }

    String personId(String number, String name) {
        return database.queryForObject(
                "select person_id from rj_person where case_number = ? and name = ?", String.class, number, name);
    }

    void write(String sql, Object... values) {
        transaction.executeWithoutResult(status -> database.update(sql, values));
    }

    /** A case that is only on file; no process runs for it. */
    void file(String number, String applicant, String matter) {
        write(
                """
                insert into rj_case (case_number, channel, matter, occurred_on, secret_level, applicant, received_on,
                                     state, opened_at)
                values (?, 'SELF', ?, date '2025-12-01', 'NONE', ?, date '2026-03-02', 'SUBMITTED',
                        timestamp '2026-03-02 09:00:00')""",
                number,
                matter,
                applicant);
    }

    void forget(String numbers) {
        write("delete from rj_text where case_number like ?", numbers);
        write("delete from rj_case where case_number like ?", numbers);
    }
}
