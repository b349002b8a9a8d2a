package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;

/** Two people at the same instant. Nobody comes to the meetings, so that the bodies meet again in the same round. */
final class RaceStory {

    private static final Map<String, Object> DISCIPLINE = Map.of("disciplineVotes", Votes.nobodyCame(Votes.DISCIPLINE));
    private static final Map<String, Object> ORGANISATION =
            Map.of("organisationVotes", Votes.nobodyCame(Votes.ORGANISATION));

    private final Procedure procedure;
    private final Road road;

    RaceStory(Procedure procedure) {
        this.procedure = procedure;
        this.road = Road.deciding(procedure.through(Door.JAVA), Sheet.exempt());
    }

    /** P6: both opinions given in the same instant are kept, and the bodies are joined once. */
    void bothBodiesAtOnce(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            List<Answer> answers = SameInstant.of(
                    opinion("fengtao", "giveDisciplineOpinion", DISCIPLINE),
                    opinion("jiangbo", "giveOrganisationOpinion", ORGANISATION));
            assertThat(answers).as("round %d", round).allMatch(answer -> answer.status() == 204);
            procedure.settle(road.number());
            assertThat(road.look().open()).containsExactly("giveDisciplineOpinion", "giveOrganisationOpinion");
        }
        assertThat(opinions()).isEqualTo(2 * rounds);
        assertThat(votes()).isEqualTo(rounds * (Votes.DISCIPLINE.size() + Votes.ORGANISATION.size()));
        finish();
    }

    /**
     * A double click, or a request repeated because its answer was lost: one effect and one answer, then and later; what
     * differs comes too late.
     */
    void theSameSentTwice(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            Callable<Answer> opinion = opinion("fengtao", "giveDisciplineOpinion", DISCIPLINE);
            Callable<Answer> another = opinion("fengtao", "giveDisciplineOpinion", Map.of());
            Callable<Answer> stranger = opinion("chuyan", "giveDisciplineOpinion", DISCIPLINE);
            List<Answer> answers = SameInstant.of(opinion, opinion);
            assertThat(answers).as("round %d", round).allMatch(answer -> answer.status() == 204);
            assertThat(answers.get(0)).isEqualTo(answers.get(1)).isEqualTo(opinion.call());
            another.call().isRefused(409, "该任务已由冯涛于");
            stranger.call().isRefused(409, "该任务已由冯涛于");
            assertThat(opinions()).isEqualTo(2 * round - 1);
            road.organisationMeets(null, Votes.nobodyCame(Votes.ORGANISATION));
        }
        finish();
    }

    /** Of two members who send in the same step one succeeds, and the other reads who was first. */
    void twoPeopleAtOneStep(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            List<Answer> answers = SameInstant.of(
                    opinion("fengtao", "giveDisciplineOpinion", DISCIPLINE),
                    opinion("chuyan", "giveDisciplineOpinion", DISCIPLINE));
            assertThat(answers)
                    .as("round %d: %s", round, answers)
                    .extracting(Answer::status)
                    .containsExactlyInAnyOrder(204, 409);
            boolean fengtaoWon = answers.get(0).status() == 204;
            assertThat(answers.get(fengtaoWon ? 1 : 0).message()).contains(fengtaoWon ? "冯涛" : "储燕");
            assertThat(opinions()).isEqualTo(2 * round - 1);
            road.organisationMeets(null, Votes.nobodyCame(Votes.ORGANISATION));
        }
        finish();
    }

    private void finish() {
        road.disciplineSays("EXEMPT").organisationSays("EXEMPT").serve("李川");
        assertThat(road.look().stateOf("李川")).isEqualTo("SERVED");
        assertThat(road.look().chain().isSound()).isTrue();
    }

    private Callable<Answer> opinion(String user, String task, Map<String, Object> fields) {
        String id = road.look().tasks().stream()
                .filter(open -> task.equals(open.getTaskDefinitionKey()))
                .map(Task::getId)
                .findFirst()
                .orElseThrow();
        return () -> procedure.as(user).submits(id, fields);
    }

    private int opinions() {
        return procedure
                .database()
                .queryForObject("select count(*) from rj_opinion where case_number = ?", Integer.class, road.number());
    }

    private int votes() {
        return procedure
                .database()
                .queryForObject(
                        "select count(*) from rj_vote v join rj_opinion o on o.opinion_id = v.opinion_id"
                                + " where o.case_number = ? and v.vote is null",
                        Integer.class,
                        road.number());
    }
}
