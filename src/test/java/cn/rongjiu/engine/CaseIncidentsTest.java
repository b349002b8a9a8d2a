package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.RoomTest;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class CaseIncidentsTest {

    private final String caseNumber = "RJ-2026-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private CaseIncidents incidents;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    private String deployment;
    private String shell;

    @BeforeEach
    void runningCase() {
        deployment = repository
                .createDeployment()
                .addModelInstance("shell.bpmn", shell())
                .addModelInstance("stage.bpmn", stage())
                .deploy()
                .getId();
        shell = runtime.startProcessInstanceByKey("incidentShell", caseNumber).getId();
    }

    @AfterEach
    void tidy() {
        identity.clearAuthentication();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void an_incident_stands_once_at_the_running_case() {
        incidents.raise(caseNumber, "noticeUndelivered", "n-1", "通知未能送达");
        incidents.raise(caseNumber, "noticeUndelivered", "n-1", "通知未能送达");
        incidents.raise(caseNumber, "noticeUndelivered", "n-2", "通知未能送达");

        assertThat(open()).hasSize(2).allSatisfy(incident -> {
            assertThat(incident.getProcessInstanceId()).isEqualTo(shell);
            assertThat(incident.getActivityId()).isEqualTo("call_stage");
            assertThat(incident.getIncidentMessage()).isEqualTo("通知未能送达");
        });
    }

    @Test
    void a_resolved_incident_is_gone_and_the_others_stay() {
        incidents.raise(caseNumber, "noticeUndelivered", "n-1", "通知未能送达");
        incidents.raise(caseNumber, "calendarMissing", "2028", "缺少日历");
        incidents.resolve(caseNumber, "noticeUndelivered", "n-1");
        incidents.resolve(caseNumber, "noticeUndelivered", "n-1");

        assertThat(open()).extracting(Incident::getIncidentType).containsExactly("calendarMissing");
    }

    @Test
    void a_person_without_rights_on_processes_may_cause_an_incident() {
        identity.setAuthenticatedUserId("nobody");
        incidents.raise(caseNumber, "noticeUndelivered", "n-1", "通知未能送达");
        identity.clearAuthentication();

        assertThat(open()).hasSize(1);
    }

    @Test
    void a_case_that_no_longer_runs_gets_none() {
        runtime.deleteProcessInstance(shell, "ended");
        incidents.raise(caseNumber, "noticeUndelivered", "n-1", "通知未能送达");
        incidents.resolve(caseNumber, "noticeUndelivered", "n-1");

        assertThat(runtime.createIncidentQuery().configuration("n-1").list()).isEmpty();
    }

    private List<Incident> open() {
        return runtime.createIncidentQuery().processInstanceId(shell).list();
    }

    private static BpmnModelInstance shell() {
        return Bpmn.createExecutableProcess("incidentShell")
                .camundaHistoryTimeToLive(180)
                .startEvent()
                .subProcess("sub")
                .embeddedSubProcess()
                .startEvent()
                .callActivity("call_stage")
                .calledElement("incidentStage")
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .endEvent()
                .subProcessDone()
                .endEvent()
                .done();
    }

    private static BpmnModelInstance stage() {
        return Bpmn.createExecutableProcess("incidentStage")
                .camundaHistoryTimeToLive(180)
                .startEvent()
                .receiveTask("waiting")
                .endEvent()
                .done();
    }
}
