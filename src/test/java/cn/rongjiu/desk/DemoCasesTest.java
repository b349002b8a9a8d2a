package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's cases, each at another step or at its end. */
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
        Callers.REVIEWED + ", reviewApplication",
        Callers.SUPPLEMENTED + ", supplementApplication",
        Callers.RATED + ", rateFactors rateFactors",
        Callers.DELIBERATED + ", giveOrganisationOpinion",
        Callers.REFUSED + ", submitCorrectionPlan lodgeAppeal",
        Callers.NOT_ACCEPTED + ", lodgeAppeal"
    })
    void each_case_stands_at_its_steps(String matter, String steps) {
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(callers.number(matter))
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder(steps.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {Callers.TAKEN})
    void cases_that_ended_are_archived(String matter) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(callers.number(matter))
                        .count())
                .isZero();
    }

    @Test
    void another_start_plays_nothing_again() {
        long before = runtime.createProcessInstanceQuery().count();
        demo.run(null);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }
}
