package cn.rongjiu.stories;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Stories
class SameInstantTest {

    @Autowired
    private Procedure procedure;

    @Test
    void two_opinions_given_in_the_same_instant_are_both_kept() throws Exception {
        new RaceStory(procedure).bothBodiesAtOnce(20);
    }

    @Test
    void of_two_people_at_one_step_the_second_reads_who_was_first() throws Exception {
        new RaceStory(procedure).twoPeopleAtOneStep(20);
    }
}
