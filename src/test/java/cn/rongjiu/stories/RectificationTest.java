package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.casefile.OpenItems;
import cn.rongjiu.notice.Notice;
import cn.rongjiu.notice.Notices;
import cn.rongjiu.testing.Doing;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Correction (P9, D9, T12–T14, E24, E25). */
@Stories
class RectificationTest {

    private static final List<String> FORMALITIES = List.of("FORMALITIES");

    @Autowired
    private Procedure procedure;

    @Autowired
    private List<OpenItems> rooms;

    @Autowired
    private Notices notices;

    @Test
    void tolerated_error_is_corrected_and_inspected_in_one_round() {
        Road road = decided(Sheet.exempt());
        assertThat(road.look().decisions("correction-items").toString()).contains("K01", "K02");
        assertThat(road.look().clocks()).contains("T12 RUNNING 2025-03-10");
        assertThat(reads("heping", "orderCorrection", "correctionSummary", road))
                .contains("补办手续、补正程序", "重新履行科学论证、征求民意");
        assertThat(reads("heping", "orderCorrection", "correctionItems", road))
                .isEqualTo("[\"FORMALITIES\",\"RENEWED_CONSULTATION\"]");
        assertThat(stillOpen(road)).contains("李川的纠错整改尚未了结。");
        order(road, List.of("FORMALITIES", "RENEWED_CONSULTATION", "RULES"));
        assertThat(road.look().clocks()).contains("T12 STOPPED 2025-03-10", "T13 RUNNING 2025-04-02");
        assertThat(road.look().notices()).contains("correction-ordered lichuan", "correction-ordered shiwei");
        plan(road);
        assertThat(road.look().open()).contains("renewConsultation");
        road.completes("shiwei", "renewConsultation").with("renewal", "已召开论证会、听证会");
        report(road.on("2025-03-20"));
        assertThat(road.look().clocks()).contains("T13 STOPPED 2025-04-02", "T14 RUNNING 2025-04-03");
        assertThat(reads("lvjing", "inspectCorrection", "correctionReport", road))
                .contains("已整改", "听证会");
        assertThat(stillOpen(road)).contains("李川的纠错整改尚未了结。");
        inspect(road, "PASSED");
        assertThat(road.look().clocks()).contains("T14 STOPPED 2025-04-03");
        assertThat(codes(road)).contains("W26", "W27", "W28", "W29", "W30");
        assertThat(stillOpen(road)).noneMatch(sentence -> sentence.contains("纠错整改"));
        assertThat(road.look().path()).contains("end_correctionClosed");
        assertThat(road.look().notices()).contains("correction-inspected lichuan");
        assertThat(road.look().stateOf("李川")).isNotEqualTo("CORRECTING");
        assertThat(road.look().chain().isSound()).isTrue();
    }

    @Test
    void nothing_to_repair_needs_an_exemption_and_a_lesson() {
        Road road = decided(Sheet.exempt());
        orders(road).with("correctionItems", List.of()).isRefused("汲取教训");
        road.completes("heping", "orderCorrection").with("correctionItems", List.of(), "reflection", "今后先论证后实施。");
        assertThat(codes(road)).contains("W26").doesNotContain("W30", "W27");
        assertThat(road.look().clocks()).contains("T12 STOPPED 2025-03-10").noneMatch(line -> line.startsWith("T13"));
        assertThat(road.look().noticeTexts("correction-unneeded").toString()).contains("今后先论证后实施。");
        assertThat(stillOpen(road)).noneMatch(sentence -> sentence.contains("纠错整改"));
    }

    @Test
    void whoever_is_not_exempted_has_something_to_repair() {
        Road road = Road.deciding(procedure, Sheet.of("PUBLIC", "ORDINARY", "DEFECT", "SLIGHT", "MODERATE", "PARTIAL"))
                .disciplineSays("MITIGATE")
                .organisationSays("MITIGATE")
                .serve("李川");
        orders(road).with("correctionItems", List.of(), "reflection", "已汲取教训").isRefused("只有认定免予且无事可改的");
    }

    @Test
    void correction_is_extended_once() {
        Road road = decided(Sheet.exempt());
        order(road, FORMALITIES);
        plan(road);
        reports(road).with("extensionRequested", false).isRefused("整改报告");
        reports(road).with("extensionRequested", true).isRefused("写明理由");
        asks(road);
        road.completes("chenguang", "approveCorrectionExtension")
                .with("extensionApproved", false, "extensionReason", "尚有余期");
        assertThat(road.look().clocks()).contains("T13 RUNNING 2025-04-02");
        asks(road);
        assertThat(reads("chenguang", "approveCorrectionExtension", "correctionExtensionRequest", road))
                .isEqualTo("工程量大");
        road.completes("chenguang", "approveCorrectionExtension")
                .with("extensionApproved", true, "extensionReason", "工期所需");
        assertThat(road.look().clocks()).contains("T13 RUNNING 2025-05-06");
        assertThat(road.look().dueOf("reportCorrection")).isEqualTo("2025-05-06 17:30");
        assertThat(codes(road)).contains("W16");
        reports(road)
                .with("extensionRequested", true, "extensionRequestedReason", "仍未完工")
                .isRefused("只能延长一次");
        report(road);
        assertThat(road.look().open()).contains("inspectCorrection");
    }

    @Test
    void failed_correction_gets_a_second_round_and_is_then_handed_over() {
        Road road = decided(Sheet.exempt());
        order(road, FORMALITIES);
        plan(road);
        report(road);
        road.tries("lvjing", "inspectCorrection")
                .with("correctionResult", "FAILED")
                .isRefused("“验收意见”必填");
        road.on("2025-03-10");
        inspect(road, "FAILED");
        assertThat(road.look().clocks()).contains("T12 RUNNING 2025-03-17");
        assertThat(road.look().dueOf("orderCorrection")).isEqualTo("2025-03-17 17:30");
        assertThat(reads("heping", "orderCorrection", "correctionSummary", road))
                .contains("第 1 轮", "不合格", "手续未补齐");
        orders(road).with("correctionItems", List.of(), "reflection", "已汲取教训").isRefused("上一轮整改验收不合格");
        order(road, FORMALITIES);
        plan(road);
        report(road);
        inspect(road, "FAILED");
        assertThat(road.look().open()).contains("prepareTransfer").doesNotContain("orderCorrection");
        road.handOver("李川");
        assertThat(road.look().open()).doesNotContain("awaitReturn", "prepareTransfer");
        assertThat(codes(road)).filteredOn("W26"::equals).hasSize(2);
        assertThat(codes(road)).filteredOn("W29"::equals).hasSize(2);
        assertThat(road.look().noticeTexts("correction-inspected").toString()).contains("再次整改", "移送问责机关");
        assertThat(procedure
                        .database()
                        .queryForList(
                                "select details from rj_record where case_number = ? and subject = 'correctionResult'",
                                String.class,
                                road.number()))
                .hasSize(2)
                .last()
                .asString()
                .contains("N17");
        assertThat(stillOpen(road)).noneMatch(sentence -> sentence.contains("纠错整改"));
    }

    @Test
    void correction_is_not_inspected_by_whoever_ordered_it_or_wrote_its_papers() {
        procedure.engine().getIdentityService().createMembership("shiwei", "corrector");
        try {
            Road road = decided(Sheet.exempt());
            order(road, FORMALITIES);
            plan(road);
            report(road);
            TaskService tasks = procedure.engine().getTaskService();
            String inspection = procedure
                    .as("lvjing")
                    .tries("inspectCorrection")
                    .of(road.number())
                    .id();
            for (String author : List.of("heping", "shiwei")) {
                procedure.as(author).doesNotSee("inspectCorrection", road.number());
                procedure
                        .as(author)
                        .post("/engine-rest/task/" + inspection + "/claim", Map.of("userId", author))
                        .isRefused(403, "不是该任务的办理人");
                tasks.setAssignee(inspection, author);
                procedure
                        .as(author)
                        .submits(inspection, Map.of("correctionResult", "PASSED"))
                        .isRefused(403, "不得验收");
                tasks.setAssignee(inspection, null);
            }
            assertThat(road.look().open()).contains("inspectCorrection");
            assertThat(codes(road)).doesNotContain("W29");
            inspect(road, "PASSED");
        } finally {
            procedure.engine().getIdentityService().deleteMembership("shiwei", "corrector");
        }
    }

    @Test
    void correction_letter_reaches_the_person_no_earlier_than_his_decision() {
        Road road = Road.deciding(procedure, Sheet.exempt())
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .withhold("李川");
        road.completes("chenguang", "issueDecision").with("decisionReason", "依据认定");
        road.on("2025-03-04");
        order(road, FORMALITIES);
        assertThat(road.look().clocks())
                .as("the term of the letter is kept, and the unit begins")
                .contains("T12 STOPPED 2025-03-10", "T13 RUNNING 2025-04-03");
        assertThat(road.look().notices()).contains("correction-ordered shiwei");
        assertThat(letters("lichuan", road)).isEmpty();
        road.on("2025-03-06");
        road.completes("wangfang", "serveDecision").with("refusedToSign", false);
        assertThat(letters("lichuan", road)).hasSize(1);
        assertThat(procedure
                        .database()
                        .queryForList(
                                """
                                select cast(created_at as char(10)) from rj_notice
                                where case_number = ? and template = 'correction-ordered' order by recipient""",
                                String.class,
                                road.number()))
                .as("lichuan's bears the day it went out, shiwei's the day it was written")
                .containsExactly("2025-03-06", "2025-03-04");
    }

    @Test
    void every_item_that_fits_the_sheet_is_recommended() {
        Road road = decided(Sheet.of("MIXED", "CONSTRAINED", "DEFECT", "SLIGHT", "MODERATE", "RECOVERED"));
        assertThat(reads("heping", "orderCorrection", "correctionItems", road))
                .isEqualTo("[\"FORMALITIES\",\"RENEWED_CONSULTATION\",\"LOSS_RECOVERY\",\"TALK_AND_TRAINING\"]");
    }

    /** The letters of correction that he finds on his pages. */
    private List<String> letters(String user, Road road) {
        return notices.forUser(user).stream()
                .filter(notice -> road.number().equals(notice.caseNumber()))
                .map(Notice::template)
                .filter("correction-ordered"::equals)
                .toList();
    }

    private Road decided(Sheet sheet) {
        return Road.deciding(procedure, sheet)
                .disciplineSays("EXEMPT")
                .organisationSays("EXEMPT")
                .serve("李川");
    }

    private static Doing orders(Road road) {
        return road.tries("heping", "orderCorrection");
    }

    private static void order(Road road, List<String> items) {
        road.completes("heping", "orderCorrection").with("correctionItems", items, "correctionRequirement", "补齐手续");
    }

    private static void plan(Road road) {
        road.completes("shiwei", "submitCorrectionPlan").with("plan", "分两步补齐");
    }

    private static Doing reports(Road road) {
        return road.tries("shiwei", "reportCorrection");
    }

    private static void report(Road road) {
        road.completes("shiwei", "reportCorrection").with("report", "已整改", "extensionRequested", false);
    }

    private static void asks(Road road) {
        road.completes("shiwei", "reportCorrection")
                .with("extensionRequested", true, "extensionRequestedReason", "工程量大");
    }

    private static void inspect(Road road, String result) {
        road.completes("lvjing", "inspectCorrection")
                .with("correctionResult", result, "correctionResultReason", "手续未补齐");
    }

    private String reads(String user, String task, String field, Road road) {
        return procedure
                .as(user)
                .reads(task, road.number())
                .path(field)
                .path("value")
                .asText();
    }

    private List<String> stillOpen(Road road) {
        return rooms.stream().flatMap(room -> room.of(road.number()).stream()).toList();
    }

    private static List<String> codes(Road road) {
        return road.look().documents().stream()
                .map(line -> line.substring(0, 3))
                .toList();
    }
}
