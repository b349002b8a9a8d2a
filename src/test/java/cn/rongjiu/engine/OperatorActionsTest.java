package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.EngineTest;
import cn.rongjiu.TestOffice;
import cn.rongjiu.record.CaseRecord;
import cn.rongjiu.record.Entry;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever lays hands on a running case leaves his name in its record. */
@EngineTest
class OperatorActionsTest {

    private static final String CASE = "RJ-2026-0901";

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    CaseRecord record;

    @Autowired
    TestOffice office;

    @BeforeEach
    void a_case_waits_for_a_job() {
        office.open();
        office.deploy(Bpmn.createExecutableProcess("waiting")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .manualTask("wait")
                .camundaAsyncBefore()
                .endEvent()
                .done());
        runtime.startProcessInstanceByKey("waiting", CASE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_retry_by_hand_is_on_record_with_its_actor_and_a_job_of_the_engine_is_not() {
        String job = management
                .createJobQuery()
                .processDefinitionKey("waiting")
                .singleResult()
                .getId();
        assertThat(record.of(CASE)).isEmpty();

        office.does("admin", () -> management.setJobRetries(job, 2));

        List<Entry> entries = record.of(CASE);
        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo("OPERATOR");
            assertThat(entry.actor()).isEqualTo("admin");
            assertThat(entry.subject()).isEqualTo("SetJobRetries Job");
        });
        assertThat(entries).anySatisfy(entry -> assertThat(entry.details()).contains("\"after\":\"2\""));
        assertThat(record.verify(CASE).isSound()).isTrue();

        management.executeJob(job);
        assertThat(record.of(CASE)).hasSameSizeAs(entries);
    }
}
