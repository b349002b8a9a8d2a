package cn.rongjiu.stories;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** The cases of the handbook, in the order of their numbers; no other story is set in 2026. */
@Stories
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CasesTest {

    @Autowired
    private Procedure procedure;

    @Test
    @Order(1)
    void case_1_is_tolerated_in_full() {
        new CaseOneStory(procedure).tell();
    }

    @Test
    @Order(2)
    void case_4_is_refused_by_the_negative_list() {
        new CaseFourStory(procedure).tell();
    }

    @Test
    @Order(3)
    void case_2_is_mitigated_to_an_admonition() {
        new CaseTwoStory(procedure).tell();
    }
}
