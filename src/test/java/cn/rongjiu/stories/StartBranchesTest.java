package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The branches of acceptance and start (P1–P3). */
@Stories
class StartBranchesTest {

    @Autowired
    private Procedure procedure;

    @Test
    void supplement_pauses_the_clock_and_leaves_the_days_that_were_left() {
        Road road = Road.applied(procedure, "李川").on("2025-03-05");
        askForSupplement(road);
        assertThat(road.look().clocks()).containsExactly("T01 PAUSED null", "T03 RUNNING 2025-03-19");
        assertThat(road.look().state()).isEqualTo("SUPPLEMENT");
        assertThat(road.look().noticeTexts("supplement-requested"))
                .singleElement()
                .asString()
                .contains("缺少集体决策会议纪要", "2025年3月19日");
        assertThat(procedure
                        .as("lichuan")
                        .reads("supplementApplication", road.number())
                        .path("supplementRequest")
                        .path("value")
                        .asText())
                .isEqualTo("缺少集体决策会议纪要");

        road.on("2025-03-12").completes("lichuan", "supplementApplication").with("supplement", "补交会议纪要一份");
        assertThat(road.look().clocks()).containsExactly("T01 RUNNING 2025-03-17", "T03 STOPPED 2025-03-19");
        assertThat(road.look().dueOf("reviewApplication")).isEqualTo("2025-03-17 17:30");
        assertThat(supplementShown(road)).isEqualTo("补交会议纪要一份");
        assertThat(road.look().path()).doesNotContain("noteLapsedSupplement");
    }

    @Test
    void supplement_is_asked_for_once_only() {
        Road road = Road.applied(procedure, "李川");
        askForSupplement(road);
        road.completes("lichuan", "supplementApplication").with("supplement", "已补");
        road.tries("wangfang", "reviewApplication")
                .with("acceptanceDecision", "SUPPLEMENT", "acceptanceReason", "还缺一份")
                .isRefused("补正以一次为限");
        road.accept().start();
        assertThat(road.look().state()).isEqualTo("STARTED");
    }

    @Test
    void supplement_that_lapsed_comes_back_marked_and_decides_nothing() {
        Road road = Road.applied(procedure, "李川").on("2025-03-05");
        askForSupplement(road);
        road.on("2025-03-19");
        assertThat(road.look().open()).containsExactly("supplementApplication");

        road.on("2025-03-20");
        assertThat(road.look().path()).contains("event_supplementLapsed", "noteLapsedSupplement");
        assertThat(road.look().open()).containsExactly("reviewApplication");
        assertThat(supplementShown(road)).contains("补正期限已满");
        assertThat(road.look().clocks()).containsExactly("T01 RUNNING 2025-03-25", "T03 STOPPED 2025-03-19");
        assertThat(road.look().state()).isEqualTo("SUBMITTED");
    }

    @Test
    void refusal_to_accept_gives_reasons_and_remedy() {
        Road road = Road.applied(procedure, "李川");
        road.tries("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE")
                .isRefused("必须写明理由");
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE", "acceptanceReason", "责任追究决定已经作出");
        assertThat(road.look().state()).isEqualTo("NOT_ACCEPTED");
        assertThat(road.look().documents()).anyMatch(line -> line.startsWith("W08 临江容受〔2025〕"));
        assertThat(road.look().noticeTexts("application-refused"))
                .singleElement()
                .asString()
                .contains("责任追究决定已经作出", "30", "申请复核");
        assertThat(road.look().clocks()).containsExactly("T01 STOPPED 2025-03-10", "T15 RUNNING 2025-04-02");
        assertThat(road.look().open()).containsExactly("lodgeAppeal");
        road.on("2025-04-03");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(road.look().path()).contains("closeCase").doesNotContain("call_verification");
    }

    @Test
    void application_of_another_body_is_forwarded() {
        Road road = Road.applied(procedure, "李川");
        road.tries("wangfang", "reviewApplication")
                .with("acceptanceDecision", "FORWARD", "acceptanceReason", "不属本机关管辖")
                .isRefused("转往机关");
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "FORWARD", "acceptanceReason", "不属本机关管辖", "forwardedTo", "市纪委监委");
        assertThat(road.look().state()).isEqualTo("FORWARDED");
        assertThat(road.look().documents()).anyMatch(line -> line.startsWith("W09 临江容转〔2025〕"));
        assertThat(road.look().noticeTexts("application-forwarded"))
                .singleElement()
                .asString()
                .contains("市纪委监委", "不属本机关管辖");
        assertThat(road.look().open()).containsExactly("archiveCase");
    }

    @Test
    void start_that_is_not_approved_goes_back_to_the_review_with_a_reason() {
        Road road = Road.applied(procedure, "李川").accept();
        road.tries("chenguang", "approveStart").with("startApproved", false).isRefused("必须写明理由");
        road.completes("chenguang", "approveStart").with("startApproved", false, "startReason", "管理权限存疑");
        assertThat(road.look().open()).containsExactly("reviewApplication");
        assertThat(shown("wangfang", "reviewApplication", road, "startDenial")).isEqualTo("管理权限存疑");
        assertThat(road.look().documents()).noneMatch(line -> line.startsWith("W10"));

        road.accept().start();
        assertThat(road.look().state()).isEqualTo("STARTED");
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W07"))
                .hasSize(1);
        assertThat(road.look().chain().isSound()).isTrue();
    }

    @Test
    void review_after_a_denied_start_has_its_term_and_may_still_ask_for_the_supplement() {
        Road road = Road.applied(procedure, "李川").accept().on("2025-03-12");
        road.completes("chenguang", "approveStart").with("startApproved", false, "startReason", "缺少会议纪要");
        assertThat(road.look().state()).isEqualTo("SUBMITTED");
        assertThat(road.look().dueOf("reviewApplication")).isEqualTo("2025-03-19 17:30");
        askForSupplement(road);
        assertThat(road.look().open()).containsExactly("supplementApplication");
        assertThat(road.look().clocks()).containsExactly("T01 PAUSED null", "T03 RUNNING 2025-03-26");
    }

    private void askForSupplement(Road road) {
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "SUPPLEMENT", "acceptanceReason", "缺少集体决策会议纪要");
    }

    private String supplementShown(Road road) {
        return shown("wangfang", "reviewApplication", road, "supplementSummary");
    }

    private String shown(String user, String task, Road road, String field) {
        return procedure
                .as(user)
                .reads(task, road.number())
                .path(field)
                .path("value")
                .asText();
    }
}
