package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Somebody;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A start form sent twice in the same instant is one case with one number, and both read that number (ADR 0028). */
final class StartRaceStory {

    private final Procedure procedure;

    StartRaceStory(Procedure procedure) {
        this.procedure = procedure;
    }

    /** The same on another day is another case, once again one. */
    void application(int rounds) throws Exception {
        List<Integer> numbers = new ArrayList<>();
        Somebody applicant = procedure.through(Door.JAVA).as("lichuan");
        for (int round = 1; round <= rounds; round++) {
            Application application = Application.about("李川");
            procedure.on("2025-02-24");
            String first = once(() -> applicant.tries(application));
            procedure.on("2025-02-25");
            String second = once(() -> applicant.tries(application));
            assertThat(second).as("round %d", round).isNotEqualTo(first);
            numbers.add(Integer.valueOf(first.substring("RJ-2025-".length())));
            numbers.add(Integer.valueOf(second.substring("RJ-2025-".length())));
        }
        for (int i = 1; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).as("no number was lost").isEqualTo(numbers.get(i - 1) + 1);
        }
    }

    /** P10: two requests for an appeal after the windows are one appeal. */
    void lateAppeal(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            Remedy remedy = Remedy.served(procedure.through(Door.JAVA)).rest().on("2025-04-03");
            once(remedy.latecomer("lichuan"));
            procedure.settle(remedy.road().number());
            assertThat(remedy.road().look().open()).containsExactly("admitLateAppeal", "archiveCase");
            assertThat(procedure
                            .database()
                            .queryForObject(
                                    "select count(*) from rj_appeal where case_number = ?",
                                    Long.class,
                                    remedy.road().number()))
                    .isEqualTo(1);
        }
    }

    /** Twice in the same instant and once more a moment later. */
    private String once(Callable<Answer> request) throws Exception {
        long before = processes();
        List<Answer> answers = SameInstant.of(request, request);
        assertThat(answers).allSatisfy(Answer::isDone);
        assertThat(answers.get(0)).isEqualTo(answers.get(1)).isEqualTo(request.call());
        assertThat(processes()).isEqualTo(before + 1);
        return answers.get(0).body().path("businessKey").asText();
    }

    private long processes() {
        return procedure
                .engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .rootProcessInstances()
                .count();
    }
}
