package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.EngineTest;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class EngineSettingsTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Test
    void history_is_full() {
        assertThat(engine.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_FULL);
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
    }

    @Test
    void authorizations_are_on_and_coarse() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getAuthorizationCheckRevokes())
                .isEqualTo(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        assertThat(engine.getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
        assertThat(engine.getResourceAuthorizationProvider()).isInstanceOf(NoTaskGrants.class);
        assertThat(engine.getCommandCheckers()).hasAtLeastOneElementOfType(TaskDoors.class);
    }

    @Test
    void what_is_not_used_is_off() {
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.isTenantCheckEnabled()).isFalse();
    }

    @Test
    void statements_are_batched() {
        assertThat(engine.isJdbcBatchProcessing()).isTrue();
    }

    @Test
    void ids_are_ordered_by_time() {
        assertThat(engine.getIdGenerator()).isInstanceOf(Ids.class);
    }

    @Test
    void jobs_of_a_dead_node_and_new_jobs_wait_shortly() {
        JobExecutor jobs = engine.getJobExecutor();
        assertThat(jobs.getLockTimeInMillis()).isBetween(60_000, 120_000);
        assertThat(jobs.getWaitTimeInMillis()).isEqualTo(1000);
        assertThat(jobs.getMaxWait()).isBetween(1000L, 5000L);
        assertThat(jobs.getBackoffTimeInMillis()).isEqualTo(25);
        assertThat(jobs.getMaxJobsPerAcquisition()).isEqualTo(6);
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT10M,PT1H,PT6H");
    }

    @Test
    void background_work_and_bulk_work_are_logged() {
        assertThat(engine.isRestrictUserOperationLogToAuthenticatedUsers()).isFalse();
        assertThat(engine.getLogEntriesPerSyncOperationLimit()).isEqualTo(-1);
    }

    @Test
    void foreign_classes_xml_entities_and_scripts_stay_out() {
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(ScriptEngineFactory::getLanguageName)
                .allMatch(language -> language.startsWith("feel") || language.equals("JSP 2.1 EL"));
    }

    @Test
    void unhandled_errors_of_a_diagram_stop_visibly() {
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
    }

    @Test
    void a_lost_race_is_run_again_and_refusals_come_out_plain() {
        assertThat(engine.getCustomPreCommandInterceptorsTxRequired())
                .hasAtLeastOneElementOfType(CommandRetry.class)
                .hasAtLeastOneElementOfType(PlainRefusals.class);
    }
}
