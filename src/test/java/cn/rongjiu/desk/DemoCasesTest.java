package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's five cases, each at another step. */
@DeskTest
class DemoCasesTest {

    @Autowired
    private DemoCases demo;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Callers callers;

    @ParameterizedTest
    @CsvSource({
        Callers.REVIEWED + ", reviewApplication, 1",
        Callers.SUPPLEMENTED + ", supplementApplication, 1",
        Callers.RATED + ", rateFactors, 2",
        Callers.DELIBERATED + ", giveOrganisationOpinion, 1",
        Callers.REFUSED + ", serveDecision, 1"
    })
    void each_case_stands_at_its_step(String matter, String step, int open) {
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(callers.number(matter))
                        .list())
                .hasSize(open)
                .extracting(Task::getTaskDefinitionKey)
                .containsOnly(step);
    }

    @Test
    void another_start_plays_nothing_again() {
        long before = runtime.createProcessInstanceQuery().count();
        demo.run(null);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }
}
