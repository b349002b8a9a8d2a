package cn.rongjiu.cost;

import cn.rongjiu.testing.MySqlDatabase;
import cn.rongjiu.testing.OnMySql;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@Stories
@OnMySql(database = "cost")
@Import({CostOffice.class, CaseCost.class})
@TestPropertySource(
        properties = "spring.datasource.hikari.data-source-properties.queryInterceptors=cn.rongjiu.cost.RoundTrips")
class CostOnMySqlTest {

    @Autowired
    private CaseCost caseOne;

    @Test
    void case_1_costs_on_mysql_what_the_page_says() {
        MySqlDatabase database = MySqlDatabase.of("bare");
        Cost cost = caseOne.measure(
                database.url(),
                database.variables().get("RONGJIU_DB_MIGRATION_USER"),
                database.variables().get("RONGJIU_DB_MIGRATION_PASSWORD"));

        CostPage.agrees("MySQL", cost.table(true), cost.statements());
    }
}
