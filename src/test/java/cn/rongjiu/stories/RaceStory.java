package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

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
            List<Answer> answers = atOnce(
                    opinion("fengtao", "giveDisciplineOpinion", DISCIPLINE),
                    opinion("jiangbo", "giveOrganisationOpinion", ORGANISATION));
            assertThat(answers).as("round %d", round).allMatch(answer -> answer.status() == 204);
            procedure.settle(road.number());
            assertThat(road.look().open()).containsExactly("giveDisciplineOpinion", "giveOrganisationOpinion");
        }
        assertThat(opinions()).isEqualTo(2 * rounds);
        finish();
    }

    /** Of two members who send in the same step one succeeds, and the other reads who was first. */
    void twoPeopleAtOneStep(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            List<Answer> answers = atOnce(
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
        String id = procedure.as(user).tries(task).of(road.number()).id();
        return () -> procedure.as(user).submits(id, fields);
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> answers = Stream.of(one, other)
                    .map(deed -> people.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdown();
        }
    }

    private int opinions() {
        return procedure
                .database()
                .queryForObject("select count(*) from rj_opinion where case_number = ?", Integer.class, road.number());
    }
}
