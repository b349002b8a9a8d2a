package cn.rongjiu.notice;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case with one person, as the tests of notices need it. */
final class NoticeCase {

    private NoticeCase() {}

    static void open(JdbcTemplate database, String caseNumber, String personId) {
        database.update("delete from rj_notice");
        database.update(
                """
                insert into rj_case (case_number, channel, matter, occurred_on, secret_level, applicant, received_on,
                                     state, opened_at)
                values (?, 'SELF', '容缺审批', date '2025-12-01', 'NONE', 'zhao.weiguo', date '2026-03-02', 'SUBMITTED',
                        timestamp '2026-03-02 09:00:00')""",
                caseNumber);
        database.update(
                """
                insert into rj_person (person_id, case_number, ordinal, name, post, unit, state)
                values (?, ?, 1, '赵卫国', '副局长', '临江区住房和城乡建设局', 'SUBMITTED')""",
                personId,
                caseNumber);
    }

    /** Lets an instance stand at the case, where its incidents are seen; returns the deployment to take away after. */
    static String running(RepositoryService repository, RuntimeService runtime, String caseNumber) {
        String deployment = repository
                .createDeployment()
                .addModelInstance(
                        "notice.bpmn",
                        Bpmn.createExecutableProcess("noticeTest")
                                .camundaHistoryTimeToLive(180)
                                .startEvent()
                                .receiveTask("waiting")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("noticeTest", caseNumber);
        return deployment;
    }
}
