package cn.rongjiu.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = GroundOnly.class)
@ActiveProfiles("test")
class ProcedureDeploymentTest implements DeploymentStory {

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
