package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.OnMySql;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = GroundOnly.class)
@OnMySql(database = "ground")
class ProcedureDeploymentOnMySqlTest implements DeploymentStory {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcedureCheck check;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    /** On H2 the limit is left out: its driver would set it anew before each statement and forget every plan. */
    @Test
    void statement_cannot_hang() {
        assertThat(engine.getJdbcStatementTimeout()).isEqualTo(30);
    }

    @AfterEach
    void clock_is_reset() {
        ClockUtil.reset();
    }

    @Override
    public RepositoryService repository() {
        return repository;
    }

    @Override
    public ProcedureCheck check() {
        return check;
    }
}
