package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Somebody;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P6: verdict, reason and votes are visible to nobody until both bodies have met with a quorum. */
@Stories
class BlindnessTest {

    private static final String REASON = "盲评理由：拟从轻处理，详见纪要";
    private static final String DISSENT = "本人不同意从轻，理由另附";
    private static final List<Map<String, Object>> VOTES = List.of(
            Votes.present("fengtao", "LIGHTER"),
            Votes.present("chuyan", "LIGHTER"),
            Map.of("member", "weixin", "present", true, "vote", "REFUSE", "dissentReason", DISSENT));
    private static final List<String> READERS = List.of(
            "jiangbo",
            "shenrui",
            "hanxue",
            "chuyan",
            "weixin",
            "lichuan",
            "zhengjie",
            "chenguang",
            "wangfang",
            "yangkai",
            "zhuhong",
            "zhaolei",
            "shuiqing",
            "douke");

    @Autowired
    private Procedure procedure;

    private Road road;

    @BeforeEach
    void a_case_before_both_bodies() {
        road = Road.deciding(procedure, Sheet.exempt());
    }

    @Test
    void opinion_stands_nowhere_but_in_its_sealed_place() {
        Map<String, Long> before = procedure.traces("LIGHTER");
        giveOpinion();
        assertThat(procedure.traces(REASON)).containsOnlyKeys("rj_opinion");
        assertThat(procedure.traces(DISSENT)).containsOnlyKeys("rj_vote");
        Map<String, Long> after = procedure.traces("LIGHTER");
        Stream.of("rj_opinion", "rj_vote").forEach(place -> {
            before.remove(place);
            after.remove(place);
        });
        assertThat(after).isEqualTo(before);
        assertThat(procedure.look(road.number()).record()).contains("VOTE DISCIPLINE fengtao");
    }

    @Test
    void opinion_is_read_by_nobody() {
        giveOpinion();
        READERS.stream().map(procedure::as).forEach(this::findsNothing);
        // the places are not empty: what is no secret is found there
        assertThat(procedure
                        .as("jiangbo")
                        .reads("giveOrganisationOpinion", road.number())
                        .toString())
                .contains("出于公心", "第 1 轮");
        assertThat(procedure
                        .as("shuiqing")
                        .get("/engine-rest/history/variable-instance?deserializeValues=false&maxResults=2000")
                        .isDone()
                        .body()
                        .toString())
                .contains(road.number());
    }

    @Test
    void opinion_stays_sealed_while_the_other_body_lacks_a_quorum() {
        Map<String, Long> before = procedure.traces("LIGHTER");
        giveOpinion();
        road.organisationMeets(null, Votes.nobodyCame(Votes.ORGANISATION));
        Map<String, Long> after = procedure.traces("LIGHTER");
        Stream.of("rj_opinion", "rj_vote").forEach(after::remove);
        Stream.of("rj_opinion", "rj_vote").forEach(before::remove);
        // neither the history of the decision table nor what is kept of it tells the verdict
        assertThat(after).isEqualTo(before);
        assertThat(road.look().open()).containsExactly("giveOrganisationOpinion");
        assertThat(procedure.traces(REASON)).containsOnlyKeys("rj_opinion");
        READERS.stream().map(procedure::as).forEach(this::findsNothing);

        road.organisationSays("LIGHTER");
        assertThat(procedure.traces(REASON)).containsKeys("rj_opinion", "rj_record");
        assertThat(procedure.traces(DISSENT)).containsKeys("rj_vote", "rj_record");
    }

    private void giveOpinion() {
        road.completes("fengtao", "giveDisciplineOpinion")
                .with("disciplineVerdict", "LIGHTER", "disciplineReason", REASON, "disciplineVotes", VOTES);
    }

    private void findsNothing(Somebody reader) {
        String of = "processInstanceBusinessKey=" + road.number();
        Stream<String> places = Stream.of(
                "/engine-rest/task?" + of,
                "/engine-rest/history/task?" + of,
                "/engine-rest/history/process-instance?" + of,
                "/engine-rest/variable-instance?deserializeValues=false",
                "/engine-rest/history/variable-instance?deserializeValues=false&maxResults=2000",
                "/engine-rest/history/detail?deserializeValues=false&maxResults=5000",
                "/engine-rest/history/user-operation?maxResults=5000",
                "/engine-rest/history/decision-instance?includeOutputs=true&maxResults=1000",
                "/api/cases/" + road.number(),
                "/api/cases/" + road.number() + "/record");
        Stream<String> forms = road.look().tasks().stream().map(Task::getId).flatMap(id -> Stream.of(
                        "form-variables", "variables", "rendered-form", "deployed-form", "comment")
                .map(door -> "/engine-rest/task/" + id + "/" + door));
        Stream.concat(places, forms)
                .forEach(path -> assertThat(reader.get(path).body().toString())
                        .as("%s at %s", reader.id(), path)
                        .doesNotContain(REASON, DISSENT));
    }
}
