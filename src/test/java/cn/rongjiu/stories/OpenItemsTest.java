package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.casefile.OpenItems;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is still open in a case is said person by person, and nothing is archived over it (P13). */
@Stories
class OpenItemsTest {

    @Autowired
    private Procedure procedure;

    @Autowired
    private List<OpenItems> rooms;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void unconfirmed_use_of_a_result_is_named_with_its_person_and_letter() {
        Road road = served("EXEMPT", Sheet.exempt());
        assertThat(open(road)).noneMatch(sentence -> sentence.contains("结果运用"));
        road.measure("李川", "GOVERNMENT", "LOWEST", "FIRST_FORM", Road.DAY);
        assertThat(open(road)).anyMatch(sentence -> sentence.matches("李川的结果运用（临江容用〔2025〕\\d+号，2025-03-03发出）尚未收到回执。"));
        road.confirm("李川");
        assertThat(open(road)).noneMatch(sentence -> sentence.contains("结果运用"));
    }

    @Test
    void transfer_is_named_until_it_is_signed_for_and_settled() {
        Road road = Road.rating(procedure, "李川").rate("李川", Sheet.found("TRANSFER"));
        assertThat(open(road)).contains("李川的有关问题应当移送，尚未移交。");
        road.completes("chenguang", "prepareTransfer").about("李川").with("addressee", "临江区监察委员会", "material", "核实报告");
        assertThat(open(road)).contains("李川的有关问题已于2025-03-03移交临江区监察委员会，尚未签收。");
        road.completes("xuqiang", "acknowledgeTransfer").about("李川").with(Map.of());
        assertThat(open(road)).contains("李川的有关问题已由临江区监察委员会于2025-03-03签收，处理结果尚未反馈。");
        road.completes("xuqiang", "awaitReturn")
                .about("李川")
                .with("transferOutcome", "TAKEN", "transferOutcomeReason", "已立案");
        assertThat(open(road)).noneMatch(sentence -> sentence.contains("有关问题"));
    }

    @Test
    void unanswered_objection_is_named_without_the_objector() {
        Road road = Road.deciding(procedure, Sheet.exempt())
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .publish("李川", "PUBLIC");
        procedure
                .as("wangfang")
                .post(
                        "/api/cases/" + road.number() + "/objections",
                        Map.of("personId", person(road), "objector", "陈先生", "text", "签署日期与公示不符。"))
                .isDone();
        procedure.settle(road.number());
        assertThat(open(road))
                .contains("对李川的公示的第1件异议（2025-03-03收到）尚未答复。")
                .noneMatch(sentence -> sentence.contains("陈先生"));
        road.completes("zhengjie", "handleObjection")
                .with("objectionOutcome", "UNFOUNDED", "objectionOutcomeReason", "经核查原件。");
        assertThat(open(road)).noneMatch(sentence -> sentence.contains("异议"));
    }

    @Test
    void archivist_reads_every_open_item_and_is_refused_with_the_same_sentences() {
        Road road = served("EXEMPT", Sheet.exempt());
        road.measure("李川", "GOVERNMENT", "LOWEST", "FIRST_FORM", Road.DAY)
                .confirm("李川")
                .correct("李川")
                .on("2025-04-15");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(items(road)).isEqualTo("没有。");
        reopen(road);
        String[] sentences = {"李川的结果运用（临江容用〔2025〕", "李川的有关问题应当移送，尚未移交。", "李川的纠错整改尚未了结。"};
        assertThat(items(road)).contains(sentences);
        Map<String, Long> before = procedure.rows();
        for (String sentence : sentences) {
            road.tries("kongyi", "archiveCase").with(Map.of()).isRefused(sentence);
        }
        assertThat(procedure.rows()).isEqualTo(before);
    }

    /** What no road leaves behind: the archive does not trust the roads. */
    private void reopen(Road road) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            JdbcTemplate database = procedure.database();
            database.update("update rj_measure set received_on = null where case_number = ?", road.number());
            database.update("update rj_correction set result = null where case_number = ?", road.number());
            database.update(
                    """
                    insert into rj_transfer (transfer_id, case_number, person_id, origin, opened_on, open_person)
                    values (?, ?, ?, 'DECISION', date '2025-04-15', ?)""",
                    "open-" + road.number(),
                    road.number(),
                    person(road),
                    person(road));
        });
    }

    private String items(Road road) {
        return procedure
                .as("kongyi")
                .reads("archiveCase", road.number())
                .path("archiveOpenItems")
                .path("value")
                .asText();
    }

    private List<String> open(Road road) {
        return rooms.stream().flatMap(room -> room.of(road.number()).stream()).toList();
    }

    private Road served(String verdict, Sheet sheet) {
        return Road.deciding(procedure, sheet)
                .disciplineSays(verdict)
                .organisationSays(verdict)
                .serve("李川");
    }

    private String person(Road road) {
        return procedure
                .database()
                .queryForObject(
                        "select person_id from rj_person where case_number = ? and name = '李川'",
                        String.class,
                        road.number());
    }
}
