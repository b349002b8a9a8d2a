package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A refusal to accept is reviewed like a decision; overturned, the start runs again (P10, D7). */
@Stories
class RefusalRemedyTest {

    @Autowired
    private Procedure procedure;

    @Test
    void refusal_stands_when_nobody_contests_it_in_time() {
        Remedy remedy = Remedy.refused(procedure);
        assertThat(remedy.road().look().clocks()).contains("T15 RUNNING 2025-04-02");
        assertThat(remedy.road().look().open()).containsExactly("lodgeAppeal");
        remedy.on("2025-04-03");
        assertThat(remedy.road().look().open()).containsExactly("archiveCase");
        remedy.road().archive();
        assertThat(remedy.road().look().state()).isEqualTo("ARCHIVED");
    }

    @Test
    void refusal_that_is_revoked_runs_the_start_again_and_cannot_be_repeated() {
        Remedy remedy = Remedy.refused(procedure).lodge().admit(Remedy.REVIEW);
        remedy.decide("yanhua", "REVOKE_AND_DECIDE").on("2025-03-20").serve();
        Road road = remedy.road();
        assertThat(remedy.outcomes()).containsExactly("REVIEW REPLACED");
        assertThat(road.look().noticeTexts("appeal-decided"))
                .singleElement()
                .asString()
                .contains("决定：撤销不予受理通知，直接决定受理。", "申请随即按照本决定继续办理")
                .doesNotContain("直接认定");
        assertThat(road.look().state()).isEqualTo("SUBMITTED");
        assertThat(road.look().clocks()).contains("T01 RUNNING 2025-03-27");
        assertThat(road.look().clocks()).noneMatch(line -> line.startsWith("T17b"));
        remedy.tries("sunli", "reviewApplication", "acceptanceDecision", "REFUSE", "acceptanceReason", "仍不受理")
                .isRefused("不能再次不予受理");
        road.accept().start();
        assertThat(road.look().open()).containsExactly("appointInvestigators");
    }

    @Test
    void refusal_sent_back_may_be_repeated_with_another_paper_and_another_review() {
        Remedy remedy = Remedy.refused(procedure).lodge().admit(Remedy.REVIEW);
        remedy.decide("yanhua", "REMIT").serve();
        assertThat(remedy.road().look().state()).isEqualTo("SUBMITTED");
        remedy.refuse();
        assertThat(remedy.road().look().documents())
                .filteredOn(line -> line.startsWith("W08"))
                .hasSize(2);
        assertThat(remedy.road().look().notices()).contains("application-refused lichuan");
        remedy.upheld(Remedy.REVIEW).upheld(Remedy.APPEAL);
        assertThat(remedy.outcomes()).containsExactly("REVIEW REMITTED", "REVIEW UPHELD", "APPEAL UPHELD");
        assertThat(remedy.road().look().open()).containsExactly("archiveCase");
        assertThat(remedy.road().look().chain().isSound()).isTrue();
    }
}
