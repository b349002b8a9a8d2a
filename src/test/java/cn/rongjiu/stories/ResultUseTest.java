package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Use of the result (P8, P14): measure, period, letter, receipt, and what an assessor is told. */
@Stories
class ResultUseTest {

    private static final Sheet MITIGATED =
            Sheet.of("PUBLIC", "CONSTRAINED", "DEFECT", "ORDINARY", "MODERATE", "RECOVERED");
    private static final Map<String, Object> ADMONITION = Map.of(
            "track", "GOVERNMENT", "measureRange", "LOWEST", "imposedMeasure", "ADMONITION", "measureOn", "2025-06-26");

    @Autowired
    private Procedure procedure;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void an_admonition_bars_for_six_months_whatever_the_grade_and_ends_on_no_holiday_later() {
        Road road = mitigated();
        road.completes("xuqiang", "recordMeasure").with(ADMONITION);

        assertThat(road.look().decisions("legal-effect"))
                .singleElement()
                .asString()
                .contains("政务处分法第十二条", "诫勉");
        assertThat(road.look().decisions("influence-period"))
                .singleElement()
                .asString()
                .contains("\"periodMonths\":6");
        assertThat(road.look().documents()).anyMatch(line -> line.matches("W24 临江容用〔2025〕\\d+号 2025-06-26 组织人事、考核等部门"));
        assertThat(road.look().dueOf("confirmEffects")).isEqualTo("2025-07-03 17:30");
        assertThat(procedure
                        .as("youlan")
                        .reads("confirmEffects", road.number())
                        .at("/useLetter/value")
                        .asText())
                .contains("等次：减轻", "诫勉", "影响期至2025年12月25日（含当日）", "提拔任用", "单位绩效");
        assertThat(road.look().noticeTexts("use-letter-told"))
                .singleElement()
                .asString()
                .contains("2025年12月25日受限", "不得作为负面评价");
        assertThat(road.look().notices()).contains("use-letter-sent youlan", "use-letter-sent chenguang");

        assertThat(effects("youlan", road, "2025-12-25").get("barred").asBoolean())
                .isTrue();
        assertThat(effects("youlan", road, "2025-12-25").get("barredUntil").asText())
                .isEqualTo("2025-12-25");
        JsonNode free = effects("youlan", road, "2025-12-26");
        assertThat(free.get("barred").asBoolean()).isFalse();
        assertThat(free.findValuesAsText("effect")).contains("ASSESSMENT", "PROMOTION", "UNIT_PERFORMANCE");
        assertThat(free.findValuesAsText("protectedFrom")).containsOnly("2025-06-25");

        procedure.on("2025-06-30");
        road.tries("youlan", "confirmEffects").with("receivedOn", "2025-06-25").isRefused("不能早于结果运用函发出的日期");
        road.tries("youlan", "confirmEffects").with("receivedOn", "2025-07-01").isRefused("不能晚于今天");
        road.completes("youlan", "confirmEffects").with("receiptRemark", "已通知考核科。");
        assertThat(road.look().clocks()).contains("T10-receipt STOPPED 2025-07-03");
    }

    @Test
    void an_exemption_makes_no_period_and_nothing_counts_against_the_person() {
        Road road = served(Sheet.exempt(), "EXEMPT");
        road.completes("xuqiang", "recordMeasure")
                .with(
                        "track",
                        "ACCOUNTABILITY",
                        "measureRange",
                        "LOWEST",
                        "imposedMeasure",
                        "FIRST_FORM",
                        "measureOn",
                        "2025-06-26");

        assertThat(rows("rj_effect e join rj_measure m on m.measure_id = e.measure_id", road, "e.kind = 'BARRED'"))
                .isZero();
        assertThat(rows("rj_effect e join rj_measure m on m.measure_id = e.measure_id", road, "e.ends_on is null"))
                .isEqualTo(8);
        assertThat(rows("rj_measure m", road, "m.last_day is null")).isOne();
        JsonNode today = effects("xuqiang", road, "2025-06-26");
        assertThat(today.get("barred").asBoolean()).isFalse();
        assertThat(today.get("items")).hasSize(8);
        assertThat(today.get("sentence").asText()).contains("不受影响期限制");
    }

    @Test
    void a_measure_must_be_one_of_the_table_of_the_track_and_of_its_day() {
        Road road = mitigated();
        refused(road, "imposedMeasure", "FINE", "没有选项“FINE”");
        refused(road, "imposedMeasure", "PARTY_WARNING", "“党内警告”不属于“政务处分或者处分”渠道");
        refused(road, "measureOn", "2025-06-27", "不能晚于今天");
        refused(road, "measureOn", "2025-06-24", "不能早于容错认定书的日期");
        refused(road, "imposedMeasure", "GOVERNMENT_WARNING", "与“减轻”的法定效果不一致");

        Map<String, Object> reasoned = with("imposedMeasure", "GOVERNMENT_WARNING");
        reasoned.put("imposedMeasureReason", "有权机关另查明其他违纪事实，一并处理。");
        road.completes("xuqiang", "recordMeasure").with(reasoned);
        assertThat(effects("youlan", road, "2025-12-25").get("barredUntil").asText())
                .isEqualTo("2025-12-25");
    }

    @Test
    void one_act_is_never_sanctioned_twice_on_one_track() {
        Road road = mitigated();
        write(
                """
                insert into rj_measure (measure_id, case_number, person_id, track, measure_range, measure, measure_on,
                                        recorded_by, recorded_at, status)
                select 'earlier-' || person_id, case_number, person_id, 'GOVERNMENT', 'LOWEST', 'GOVERNMENT_WARNING',
                       date '2025-06-26', 'xuqiang', timestamp '2025-06-26 09:00:00', 'IN_FORCE'
                from rj_person where case_number = ?""",
                road.number());
        road.tries("xuqiang", "recordMeasure").with(ADMONITION).isRefused("同一行为已经在“政务处分或者处分”渠道记录过");

        write("update rj_measure set status = 'REVOKED' where case_number = ?", road.number());
        road.completes("xuqiang", "recordMeasure").with(ADMONITION);
    }

    @Test
    void only_who_applies_the_effects_or_may_read_the_case_is_told_of_them() {
        Road road = mitigated();
        road.completes("xuqiang", "recordMeasure").with(ADMONITION);
        String path = "/api/persons/" + person(road) + "/effects?on=";

        for (String official : new String[] {"youlan", "xuqiang", "shuiqing", "zhengjie", "lichuan"}) {
            assertThat(procedure.as(official).get(path + "2025-12-25").status())
                    .as(official)
                    .isEqualTo(200);
        }
        procedure.as("zhoumin").get(path + "2025-12-25").isRefused(404, "没有这名人员");
        procedure.as("zhangmo").get(path + "2025-12-25").isRefused(404, "没有这名人员");
        procedure.as("youlan").get("/api/persons/nobody/effects?on=2025-12-25").isRefused(404, "没有这名人员");
        procedure.as("youlan").get(path + "2025-02-30").isRefused(400, "日期 on 要写成");
        procedure.as("youlan").get("/api/persons/" + person(road) + "/effects").isRefused(400, "日期 on 要写成");
    }

    private Road mitigated() {
        return served(MITIGATED, "MITIGATE");
    }

    private Road served(Sheet sheet, String grade) {
        Road road = Road.deciding(procedure.through(Door.JAVA), sheet)
                .disciplineSays(grade)
                .organisationSays(grade);
        procedure.on("2025-06-25");
        road.withhold("李川");
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        procedure.on("2025-06-26");
        road.completes("wangfang", "serveDecision").with("refusedToSign", false);
        return road;
    }

    private void refused(Road road, String field, String value, String sentence) {
        for (Door door : Door.values()) {
            Map<String, Long> before = procedure.rows();
            procedure
                    .through(door)
                    .as("xuqiang")
                    .tries("recordMeasure")
                    .of(road.number())
                    .with(with(field, value))
                    .isRefused(sentence);
            assertThat(procedure.rows()).as(door.name()).isEqualTo(before);
        }
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(ADMONITION);
        changed.put(field, value);
        return changed;
    }

    private JsonNode effects(String official, Road road, String on) {
        return procedure
                .as(official)
                .get("/api/persons/" + person(road) + "/effects?on=" + on)
                .isDone()
                .body();
    }

    private String person(Road road) {
        return procedure
                .database()
                .queryForObject("select person_id from rj_person where case_number = ?", String.class, road.number());
    }

    private long rows(String tables, Road road, String condition) {
        return procedure
                .database()
                .queryForObject(
                        "select count(*) from " + tables + " where m.case_number = ? and " + condition,
                        Long.class,
                        road.number());
    }

    private void write(String sql, Object... values) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> procedure.database().update(sql, values));
    }
}
