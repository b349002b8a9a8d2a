package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.EngineTest;
import cn.rongjiu.TestOffice;
import java.util.Date;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** A failing delegate is tried again by its policy, becomes an incident that says what to do, and after repair finishes. */
@EngineTest
class FailedWorkTest {

    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TestOffice office;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @BeforeEach
    void open() {
        office.open();
        if (!beans.containsBean("sendLetter")) {
            JavaDelegate delegate = execution -> {
                if (BROKEN.get()) {
                    throw new IllegalStateException("送达目录不可写");
                }
            };
            beans.registerSingleton("sendLetter", delegate);
        }
        BROKEN.set(true);
        ClockUtil.setCurrentTime(new Date());
    }

    @AfterEach
    void close() {
        ClockUtil.reset();
        office.close();
    }

    @Test
    void the_standard_policy_waits_longer_each_time() {
        office.deploy(sending(null));
        runtime.startProcessInstanceByKey("sending", "RJ-2026-0017");
        assertThat(waits(5)).containsExactly(10L, 60L, 600L, 3_600L, 21_600L);
    }

    @Test
    void a_diagram_names_a_policy() {
        office.deploy(sending("${retries.brief}"));
        runtime.startProcessInstanceByKey("sending", "RJ-2026-0017");
        assertThat(waits(2)).containsExactly(5L, 30L);
        fail();
        assertThat(job().getRetries()).isZero();
    }

    @Test
    void the_incident_names_case_cause_and_what_to_do_and_after_repair_the_case_goes_on() {
        office.deploy(sending("${retries.brief}"));
        runtime.startProcessInstanceByKey("sending", "RJ-2026-0017");
        fail();
        fail();
        assertThat(runtime.createIncidentQuery().count()).isZero();
        fail();
        Incident incident = runtime.createIncidentQuery().singleResult();
        assertThat(incident.getIncidentType()).isEqualTo(Incident.FAILED_JOB_HANDLER_TYPE);
        assertThat(incident.getIncidentMessage()).contains("RJ-2026-0017", "sendTheLetter", "送达目录不可写", "处置建议");

        BROKEN.set(false);
        management.setJobRetries(job().getId(), 1);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        management.executeJob(job().getId());
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    private long[] waits(int times) {
        long[] seconds = new long[times];
        for (int i = 0; i < times; i++) {
            fail();
            seconds[i] =
                    (job().getDuedate().getTime() - ClockUtil.getCurrentTime().getTime()) / 1000;
        }
        return seconds;
    }

    private void fail() {
        assertThatThrownBy(() -> management.executeJob(job().getId())).hasMessageContaining("送达目录不可写");
    }

    private Job job() {
        return management.createJobQuery().processDefinitionKey("sending").singleResult();
    }

    private static BpmnModelInstance sending(String policy) {
        var task = Bpmn.createExecutableProcess("sending")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("sendTheLetter")
                .camundaDelegateExpression("${sendLetter}")
                .camundaAsyncBefore();
        if (policy != null) {
            task.camundaFailedJobRetryTimeCycle(policy);
        }
        return task.endEvent().done();
    }
}
