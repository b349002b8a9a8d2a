package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.EngineTest;
import cn.rongjiu.TestOffice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people in the same instant. */
@EngineTest
class RacesTest {

    private static final int ROUNDS = 15;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    TestOffice office;

    private final ExecutorService two = Executors.newFixedThreadPool(2);

    @BeforeEach
    void open() {
        office.open();
        office.group("bodies", "ma.chao", "huang.zhong");
        office.deploy(Bpmn.createExecutableProcess("blind")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("fork")
                .userTask("one")
                .camundaCandidateGroups("bodies")
                .parallelGateway("join")
                .userTask("then")
                .camundaCandidateGroups("bodies")
                .endEvent()
                .moveToNode("fork")
                .userTask("other")
                .camundaCandidateGroups("bodies")
                .connectTo("join")
                .done());
    }

    @AfterEach
    void close() {
        two.shutdownNow();
        office.close();
    }

    @Test
    void two_bodies_that_give_their_opinions_in_the_same_instant_both_succeed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String process = runtime.startProcessInstanceByKey("blind", "RJ-RACE-" + round)
                    .getId();
            List<Refusal> refused = together(task(process, "one"), task(process, "other"));
            assertThat(refused).isEmpty();
            assertThat(task(process, "then")).isNotNull();
        }
    }

    @Test
    void of_two_people_completing_one_task_one_succeeds_and_the_other_reads_who_was_first() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String process = runtime.startProcessInstanceByKey("blind", "RJ-RACE-" + round)
                    .getId();
            String task = task(process, "one");
            List<Refusal> refused = together(task, task);
            assertThat(refused).hasSize(1);
            assertThat(refused.get(0).status()).isEqualTo(409);
            assertThat(refused.get(0)).hasMessageContaining("办结");
        }
    }

    private List<Refusal> together(String first, String second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Refusal> a = two.submit(completing("ma.chao", first, start));
        Future<Refusal> b = two.submit(completing("huang.zhong", second, start));
        List<Refusal> refused = new ArrayList<>();
        for (Refusal refusal : new Refusal[] {a.get(), b.get()}) {
            if (refusal != null) {
                refused.add(refusal);
            }
        }
        return refused;
    }

    private Callable<Refusal> completing(String user, String task, CyclicBarrier start) {
        return () -> office.as(user, () -> {
            try {
                start.await();
                tasks.complete(task);
                return null;
            } catch (Refusal refusal) {
                return refusal;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
    }

    private String task(String process, String key) {
        return tasks.createTaskQuery()
                .processInstanceId(process)
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
    }
}
