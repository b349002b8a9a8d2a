package cn.rongjiu.engine;

import cn.rongjiu.testing.OnMySql;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = GroundOnly.class)
@OnMySql(database = "ground")
class ProcedureDeploymentOnMySqlTest implements DeploymentStory {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcedureCheck check;

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
