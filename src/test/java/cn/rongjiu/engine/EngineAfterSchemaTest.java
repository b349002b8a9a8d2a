package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = GroundOnly.class)
@ActiveProfiles("test")
class EngineAfterSchemaTest {

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void engine_waits_for_flyway() {
        assertThat(beans.getBeanNamesForType(ProcessEngineConfigurationImpl.class))
                .allSatisfy(name ->
                        assertThat(beans.getBeanDefinition(name).getDependsOn()).contains("flywayInitializer"));
    }

    @Test
    void engine_itself_changes_no_table() {
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    }

    @Test
    void no_job_runs_by_itself_in_tests() {
        assertThat(beans.getBeanNamesForType(JobExecutor.class)).isEmpty();
        assertThat(engine.isJobExecutorActivate()).isFalse();
    }
}
