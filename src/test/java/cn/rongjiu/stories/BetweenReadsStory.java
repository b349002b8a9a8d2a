package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.Task;

/** Somebody else completes a step after single reads of whoever is completing it, up to the first that writes. */
public final class BetweenReadsStory {

    /** Does one thing in the middle of another. */
    public interface Meanwhile {

        /** What comes of the deed when the other one happens after so many of its reads, null when it has fewer. */
        Answer after(int reads, Runnable other, Supplier<Answer> deed);
    }

    private static final Map<String, Object> NOBODY_CAME =
            Map.of("disciplineVotes", Votes.nobodyCame(Votes.DISCIPLINE));

    private final Procedure procedure;
    private final Meanwhile meanwhile;
    private final int step;

    /** @param step 1 for after each read, 2 for after every other one, and so on */
    public BetweenReadsStory(Procedure procedure, Meanwhile meanwhile, int step) {
        this.procedure = procedure.through(Door.JAVA);
        this.meanwhile = meanwhile;
        this.step = step;
    }

    public void theOtherReadsWhoWasFirst() {
        opinions("chuyan", answer -> answer.isRefused(409, "该任务已由储燕于"));
    }

    public void theSameIsAnsweredTheSame() {
        opinions("fengtao", Answer::isDone);
    }

    /** T03: the deadline was first, whatever the person had read by then. */
    public void theLateOneReadsThatItIsOver() {
        Road road = Road.applied(procedure, "李川");
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "SUPPLEMENT", "acceptanceReason", "缺少集体决策会议纪要");
        each(road, "supplementApplication", (task, reads) -> {
            Answer answer = meanwhile.after(
                    reads,
                    () -> procedure.engine().getManagementService().executeJob(lapse(task)),
                    () -> procedure.as("lichuan").submits(task.getId(), Map.of("supplement", "会议纪要")));
            if (answer != null) {
                answer.isRefused(409, "撤销");
                procedure.settle(road.number());
                again(road);
            }
            return answer != null;
        });
    }

    private void opinions(String other, Consumer<Answer> expected) {
        Road road = Road.deciding(procedure, Sheet.exempt());
        each(road, "giveDisciplineOpinion", (task, reads) -> {
            Answer answer = meanwhile.after(reads, () -> gives(other, task).isDone(), () -> gives("fengtao", task));
            if (answer != null) {
                expected.accept(answer);
                road.organisationMeets(null, Votes.nobodyCame(Votes.ORGANISATION));
            }
            return answer != null;
        });
    }

    private Answer gives(String member, Task task) {
        return procedure.as(member).submits(task.getId(), NOBODY_CAME);
    }

    private void each(Road road, String key, BiPredicate<Task, Integer> attempt) {
        int reads = 0;
        while (attempt.test(open(road, key), reads)) {
            reads += step;
        }
        assertThat(reads).as("reads before the first write").isGreaterThan(10);
    }

    private static Task open(Road road, String step) {
        return road.look().tasks().stream()
                .filter(task -> step.equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow();
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

    private String lapse(Task task) {
        return procedure
                .engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId("event_supplementLapsed")
                .singleResult()
                .getId();
    }
}
