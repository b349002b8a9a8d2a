package cn.rongjiu.faults;

import cn.rongjiu.testing.OnMySql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same on the production database, with fewer statements in the build. */
@StatementFaults
@OnMySql(database = "faults")
class StatementFaultsOnMySqlTest {

    @Autowired
    private FaultyCaseOne caseOne;

    @Test
    void case_1_ends_as_ever_though_its_statements_failed() {
        caseOne.tell(FaultyCaseOne.step(96));
    }
}
