package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;

/** A deadline that fires in the instant in which its task is completed: one of the two roads is taken, never both. */
final class DeadlineRaceStory {

    private final Procedure procedure;

    DeadlineRaceStory(Procedure procedure) {
        this.procedure = procedure.through(Door.JAVA);
    }

    /** T03: the supplement is kept exactly when it was acknowledged; else the review sees that none came. */
    void supplement(int rounds) throws Exception {
        Road road = Road.applied(procedure, "李川");
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "SUPPLEMENT", "acceptanceReason", "缺少集体决策会议纪要");
        int kept = 0;
        for (int round = 1; round <= rounds; round++) {
            Map<String, Object> fields = Map.of("supplement", "第%d次补正".formatted(round));
            kept += race(road, "supplementApplication", "event_supplementLapsed", fields) ? 1 : 0;
            assertThat(road.look().open()).containsExactly("reviewApplication");
            if (round < rounds) {
                again(road);
            }
        }
        assertThat(supplements(road)).isEqualTo(kept);
        assertThat(lapses(road)).isEqualTo(rounds - kept);
        road.accept().start();
        assertThat(road.look().state()).isEqualTo("STARTED");
    }

    /** T15: an appeal that was acknowledged is dealt with; else the refusal stands. */
    void window(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            Remedy remedy = Remedy.refused(procedure);
            Map<String, Object> fields = Map.of("appealStatement", "属于容错事项", "oralHearing", false);
            boolean lodged = race(remedy.road(), "lodgeAppeal", "event_windowOver", fields);
            assertThat(remedy.road().look().open()).containsExactly(lodged ? "admitAppeal" : "archiveCase");
            assertThat(remedy.outcomes()).hasSize(lodged ? 1 : 0);
        }
    }

    /** Whether the person was in time. */
    private boolean race(Road road, String step, String deadline, Map<String, Object> fields) throws Exception {
        Task task = road.look().tasks().get(0);
        assertThat(task.getTaskDefinitionKey()).isEqualTo(step);
        List<Answer> answers = SameInstant.of(
                () -> procedure.as("lichuan").submits(task.getId(), fields),
                fires(task.getProcessInstanceId(), deadline));
        Answer person = answers.get(0);
        boolean inTime = person.status() == 204;
        assertThat(answers.get(1).status()).as("%s", answers).isEqualTo(inTime ? 409 : 204);
        if (!inTime) {
            assertThat(person.status()).isIn(400, 409);
            assertThat(person.message()).containsPattern("请刷新|期限已经届满");
        }
        procedure.settle(road.number());
        return inTime;
    }

    private Callable<Answer> fires(String process, String deadline) {
        String job = procedure
                .engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(process)
                .activityId(deadline)
                .singleResult()
                .getId();
        // a person's step takes longer than a timer: now the one is first and now the other
        long millis = ThreadLocalRandom.current().nextLong(20);
        return () -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            try {
                procedure.engine().getManagementService().executeJob(job);
                return new Answer(204, JsonNodeFactory.instance.objectNode());
            } catch (ProcessEngineException | NullPointerException lost) {
                // the engine itself stumbles over a job whose process ended since it was found
                return new Answer(409, JsonNodeFactory.instance.objectNode().put("message", lost.getMessage()));
            }
        };
    }

    /** The engine takes the case back to the moment at which the supplement is asked for. */
    private void again(Road road) {
        procedure
                .engine()
                .getRuntimeService()
                .createProcessInstanceModification(road.look().tasks().get(0).getProcessInstanceId())
                .cancelAllForActivity("reviewApplication")
                .startBeforeActivity("requestSupplement")
                .execute();
        procedure.settle(road.number());
    }

    private int supplements(Road road) {
        return procedure
                .database()
                .queryForObject(
                        "select count(*) from rj_text where case_number = ? and field = 'supplement'",
                        Integer.class,
                        road.number());
    }

    private long lapses(Road road) {
        return procedure
                .engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId("noteLapsedSupplement")
                .list()
                .stream()
                .filter(lapse -> road.number().equals(numberOf(lapse.getRootProcessInstanceId())))
                .count();
    }

    private String numberOf(String process) {
        return procedure
                .engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getBusinessKey();
    }
}
