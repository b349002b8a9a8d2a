package cn.rongjiu.cost;

import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Stories
@Import({CostOffice.class, CaseCost.class})
class CostTest {

    @Autowired
    private CaseCost caseOne;

    @Test
    void case_1_costs_on_the_embedded_database_what_the_page_says() {
        Cost cost = caseOne.measure("jdbc:h2:mem:bare", "sa", "");

        CostPage.agrees("H2", cost.table(false) + "\n\n" + cost.owners(), cost.statements());
    }
}
