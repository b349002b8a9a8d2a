package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hand-over to accountability during verification (P12, E5–E7). */
@Stories
class TransferTest {

    private static final String PERSON = "周敏";

    @Autowired
    private Procedure procedure;

    @Test
    void nobody_waits_for_a_person_who_is_transferred() {
        Road road = transferred("李川", PERSON, "唐雯");
        assertThat(road.look().open()).containsExactly("prepareTransfer", "rateFactors", "rateFactors");
        assertThat(road.look().stateOf(PERSON)).isEqualTo("SUSPENDED");
        assertThat(road.look().dueOf("prepareTransfer")).isEqualTo("2025-03-06 17:30");
        road.rate("李川", Sheet.exempt()).rate("唐雯", Sheet.exempt());
        road.hear("李川").hear("唐雯").report();
        assertThat(road.look().open()).containsExactly("prepareTransfer", "reviewReport", "reviewReport");
        road.pass("李川");
        assertThat(road.look().open()).contains("giveDisciplineOpinion", "giveOrganisationOpinion");
        handOver(road);
        answer(road, "TAKEN", "已立案");
        assertThat(road.look().stateOf(PERSON)).isEqualTo("TRANSFERRED");
        assertThat(road.look().stateOf("唐雯")).isEqualTo("DELIBERATING");
        assertThat(road.look().open())
                .containsExactly("giveDisciplineOpinion", "giveOrganisationOpinion", "reviewReport");
        assertThat(road.look().clocks()).noneMatch(line -> line.contains("PAUSED"));
    }

    @Test
    void person_who_is_returned_is_rated_again_with_the_days_left() {
        Road road = transferred("李川", PERSON, "唐雯");
        road.on("2025-03-06");
        handOver(road);
        assertThat(road.look().clocks())
                .contains("T28 STOPPED 2025-03-06", "T04 PAUSED null", "T04 RUNNING 2025-04-15");
        road.on("2025-03-20");
        road.tries("xuqiang", "awaitReturn").with("transferOutcome", "RETURNED").isRefused("必须写明不予立案的理由");
        answer(road, "RETURNED", "不构成犯罪，不予立案");
        assertThat(road.look().clocks()).contains("T04 RUNNING 2025-04-28");
        assertThat(road.look().stateOf(PERSON)).isEqualTo("INVESTIGATING");
        road.rate("李川", Sheet.exempt()).rate("唐雯", Sheet.exempt());
        road.hear("李川").hear("唐雯").report();
        assertThat(road.look().open())
                .as("the others' report does not wait for the returned person, nor does it lead back to the evidence")
                .containsExactly("rateFactors", "reviewReport", "reviewReport");
        assertThat(road.look().dueOf("rateFactors")).isEqualTo("2025-04-28 17:30");
        road.rate(PERSON, Sheet.exempt()).hear(PERSON).report();
        assertThat(road.look().open()).containsExactly("reviewReport", "reviewReport", "reviewReport");
        road.pass(PERSON).disciplineSays("EXEMPT").organisationSays("EXEMPT").withhold(PERSON);
        assertThat(road.look().open()).contains("issueDecision");
        assertThat(road.look().clocks()).noneMatch(line -> line.startsWith("T04 RUNNING"));
        assertThat(road.look().chain().isSound()).isTrue();
    }

    /** Three outcomes and two early ends in one case: nobody waits, and the archive waits for all (E7). */
    @Test
    void five_persons_go_five_ways_and_the_case_is_archived_after_the_last() {
        Road road = Road.started(procedure, "李川", "唐雯", "何建国", PERSON, "罗振宇");
        String withdrawn = procedure
                .database()
                .queryForObject(
                        "select person_id from rj_person where case_number = ? and name = '罗振宇'",
                        String.class,
                        road.number());
        procedure
                .as("lichuan")
                .post("/api/cases/" + road.number() + "/withdrawals", Map.of("personId", withdrawn, "reason", "本人不再申请"))
                .isDone();
        road.appoint().declare("zhaolei").declare("qianyu").collect();
        road.rate(PERSON, transfer());
        handOver(road);
        answer(road, "RETURNED", "不构成犯罪，不予立案");
        road.rate("李川", Sheet.exempt()).rate("唐雯", mitigated()).rate("何建国", refused());
        road.hear("李川").hear("唐雯").hear("何建国").report();
        decide(road, "李川", "EXEMPT");
        decide(road, "唐雯", "MITIGATE");
        decide(road, "何建国", "REFUSE");
        road.rate(PERSON, Sheet.exempt()).hear(PERSON).report();
        decide(road, PERSON, "EXEMPT");
        for (String tolerated : List.of("李川", "唐雯", PERSON)) {
            road.measure(tolerated, "GOVERNMENT", "LOWEST", "FIRST_FORM", Road.DAY)
                    .confirm(tolerated)
                    .correct(tolerated);
        }
        assertThat(road.look().open()).as("the windows are open").hasSize(4).containsOnly("lodgeAppeal");
        road.on("2025-04-09").archive();
        assertThat(road.look().state()).isEqualTo("ARCHIVED");
        assertThat(road.look().stateOf("罗振宇")).isEqualTo("WITHDRAWN");
        assertThat(List.of("李川", "唐雯", "何建国", PERSON))
                .extracting(road.look()::gradeOf)
                .containsExactly("EXEMPT", "MITIGATE", "REFUSE", "EXEMPT");
        assertThat(road.look().path()).contains("call_priorTransfer", "end_transferSettled");
    }

    @Test
    void case_of_which_one_person_is_taken_ends_as_partially_transferred_and_the_other_does_not_read_so() {
        Road road = transferred("李川", PERSON);
        handOver(road);
        answer(road, "TAKEN", "已立案");
        road.rate("李川", Sheet.exempt()).hear("李川").report();
        decide(road, "李川", "EXEMPT");
        road.measure("李川", "GOVERNMENT", "LOWEST", "FIRST_FORM", Road.DAY)
                .confirm("李川")
                .correct("李川");
        road.on("2025-04-09");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(road.look().state()).isEqualTo("PARTIALLY_TRANSFERRED");
        assertThat(ending("wangfang", road)).isEqualTo("PARTIALLY_TRANSFERRED 部分移送问责");
        assertThat(ending("lichuan", road)).isEqualTo("CLOSED 已办结");
        road.archive();
        assertThat(ending("kongyi", road)).isEqualTo("PARTIALLY_TRANSFERRED 部分移送问责");
    }

    private String ending(String reader, Road road) {
        JsonNode ending = procedure
                .as(reader)
                .get("/api/cases/" + road.number())
                .isDone()
                .body()
                .path("ending");
        return ending.path("outcome").asText() + " "
                + ending.path("outcomeName").asText();
    }

    private static void decide(Road road, String person, String verdict) {
        road.pass(person).disciplineSays(verdict).organisationSays(verdict).serve(person);
    }

    private static Sheet mitigated() {
        return Sheet.of("PUBLIC", "CONSTRAINED", "DEFECT", "ORDINARY", "MODERATE", "RECOVERED");
    }

    private static Sheet refused() {
        return Sheet.of("PUBLIC", "CONSTRAINED", "DEFECT", "SLIGHT", "MAJOR", "RECOVERED");
    }

    @Test
    void person_who_is_transferred_again_after_his_return_is_handed_over_anew() {
        Road road = transferred(PERSON);
        handOver(road);
        answer(road, "RETURNED", "证据不足");
        road.rate(PERSON, transfer());
        assertThat(road.look().open()).containsExactly("prepareTransfer");
        handOver(road);
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W42"))
                .hasSize(2);
        assertThat(road.look().notices())
                .filteredOn("transfer-handed-over xuqiang"::equals)
                .hasSize(2);
        assertThat(road.look().open()).containsExactly("awaitReturn");
        assertThat(road.look().clocks()).contains("T04 PAUSED null");
    }

    @Test
    void days_left_count_from_the_return_though_the_clock_is_resumed_later() {
        Road road = transferred("李川", PERSON).on("2025-03-06");
        handOver(road);
        road.on("2025-03-20");
        road.tries("xuqiang", "awaitReturn")
                .with("transferOutcome", "RETURNED", "transferOutcomeReason", "证据不足")
                .isDone();
        assertThat(road.on("2025-03-25").look().clocks()).contains("T04 RUNNING 2025-04-28");
    }

    @Test
    void extension_of_the_case_is_the_returned_persons_too() {
        Road road = Road.collecting(procedure, "李川", PERSON);
        road.completes("zhaolei", "collectEvidence")
                .with("extensionRequested", true, "extensionRequestedReason", "鉴定需要时间");
        road.completes("chenguang", "approveExtension").with("extensionApproved", true, "extensionReason", "需要鉴定");
        road.collect().rate(PERSON, transfer());
        handOver(road);
        answer(road, "RETURNED", "证据不足");
        road.rate(PERSON, Sheet.exempt()).hear(PERSON, "NEW_FACTS");
        assertThat(road.look().clocks())
                .filteredOn("T04 RUNNING 2025-05-08"::equals)
                .hasSize(2);
        road.tries("zhaolei", "collectEvidence")
                .with("extensionRequested", true, "extensionRequestedReason", "再延")
                .isRefused("只能延长一次");
    }

    @Test
    void case_whose_only_person_is_taken_ends_as_transferred() {
        Road road = transferred(PERSON);
        assertThat(road.look().state()).isEqualTo("SUSPENDED");
        handOver(road);
        answer(road, "TAKEN", "已立案");
        assertThat(road.look().state()).isEqualTo("TRANSFERRED");
        assertThat(road.look().open()).containsExactly("archiveCase");
        assertThat(road.look().path()).doesNotContain("submitReport", "call_person");
        assertThat(road.look().clocks()).noneMatch(line -> line.startsWith("T04 RUNNING"));
        assertThat(road.look().notices()).contains("case-closed lichuan");
    }

    @Test
    void nobody_is_handed_over_twice_at_once_and_the_second_need_joins_the_first() {
        Road road = transferred("李川", PERSON);
        procedure
                .engine()
                .getRuntimeService()
                .startProcessInstanceByKey(
                        "tolerance-transfer",
                        road.number(),
                        Map.of("personId", personId(road), "personName", PERSON, "transferOrigin", "CORRECTION"));
        procedure.settle(road.number());
        assertThat(road.look().open()).containsExactly("prepareTransfer", "rateFactors");
        assertThat(procedure
                        .engine()
                        .getRuntimeService()
                        .createIncidentQuery()
                        .processDefinitionKeyIn("tolerance-transfer")
                        .list())
                .isEmpty();
        assertThat(road.look().path()).contains("end_joined");
        handOver(road);
        assertThat(road.look().documents())
                .filteredOn(line -> line.startsWith("W42"))
                .hasSize(1);
    }

    @Test
    void transfer_names_its_addressee_and_material_and_is_signed_for_no_earlier_than_handed_over() {
        Road road = transferred("李川", PERSON);
        road.tries("chenguang", "prepareTransfer")
                .with("addressee", "  ", "material", "卷宗一册")
                .isRefused("接收机关");
        road.tries("chenguang", "prepareTransfer")
                .with("addressee", "市监察委员会", "material", " ")
                .isRefused("移送材料清单");
        prepare(road);
        road.tries("xuqiang", "acknowledgeTransfer")
                .with("acknowledgedOn", "2025-03-02")
                .isRefused("不能早于移交日期（2025-03-03）");
        road.tries("xuqiang", "acknowledgeTransfer")
                .with("acknowledgedOn", "2025-03-04")
                .isRefused("不能晚于今天");
        assertThat(procedure
                        .as("xuqiang")
                        .reads("acknowledgeTransfer", road.number())
                        .path("transferMaterial")
                        .path("value")
                        .asText())
                .isEqualTo("卷宗一册、账册二册");
        assertThat(road.look().documents())
                .anyMatch(line -> line.startsWith("W42 ") && line.endsWith("市监察委员会"))
                .anyMatch(line -> line.startsWith("W43 ") && line.endsWith("市监察委员会"));
        assertThat(road.look().notices())
                .contains("transfer-handed-over xuqiang")
                .noneMatch(line -> line.endsWith("lichuan") && line.contains("transfer"));
    }

    @Test
    void whoever_is_transferred_is_not_warned_before_the_receiver_has_signed() {
        Road road = transferred("李川", PERSON);
        assertThat(toldOfTheTransfer(road)).isEmpty();
        prepare(road);
        assertThat(toldOfTheTransfer(road)).as("handed over, not signed for").isEmpty();
        assertThat(road.look().notices()).contains("transfer-handed-over xuqiang");
        procedure
                .as("lichuan")
                .post(
                        "/api/cases/" + road.number() + "/withdrawals",
                        Map.of("personId", personId(road), "reason", "撤回"))
                .isRefused(409, "目前不能撤回");
        road.completes("xuqiang", "acknowledgeTransfer").with("acknowledgedOn", null);
        assertThat(toldOfTheTransfer(road)).containsExactly("person-transferred lichuan");
        assertThat(road.look().noticeTexts("person-transferred"))
                .singleElement()
                .asString()
                .contains("市监察委员会", "自移交之日起中止")
                .doesNotContain("查证情况见卷");
    }

    private static List<String> toldOfTheTransfer(Road road) {
        return road.look().notices().stream()
                .filter(line -> line.contains("transfer") && line.endsWith("lichuan"))
                .toList();
    }

    private String personId(Road road) {
        return procedure
                .database()
                .queryForObject(
                        "select person_id from rj_person where case_number = ? and name = ?",
                        String.class,
                        road.number(),
                        PERSON);
    }

    private Road transferred(String... names) {
        return Road.rating(procedure, names).rate(PERSON, transfer());
    }

    private static Sheet transfer() {
        return Sheet.found("TRANSFER").with("negativeItems", List.of("N14"));
    }

    private static void prepare(Road road) {
        road.completes("chenguang", "prepareTransfer").with("addressee", "市监察委员会", "material", "卷宗一册、账册二册");
    }

    private static void handOver(Road road) {
        prepare(road);
        road.completes("xuqiang", "acknowledgeTransfer").with("acknowledgedOn", null);
    }

    private static void answer(Road road, String outcome, String reason) {
        road.completes("xuqiang", "awaitReturn").with("transferOutcome", outcome, "transferOutcomeReason", reason);
    }
}
