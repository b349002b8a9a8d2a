package cn.rongjiu.faults;

import cn.rongjiu.stories.BetweenReadsStory;
import cn.rongjiu.testing.Procedure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whatever statement fails on the main road, a step is done wholly or not at all, and can be done again. */
@StatementFaults
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
class StatementFaultsTest {

    @Autowired
    private FaultyCaseOne caseOne;

    @Autowired
    private Procedure procedure;

    @Autowired
    private Interruption interruption;

    @Test
    void step_completed_between_any_two_reads_is_told_as_completed() {
        BetweenReadsStory story = new BetweenReadsStory(procedure, interruption, FaultyCaseOne.step(4));
        story.theOtherReadsWhoWasFirst();
        story.theSameIsAnsweredTheSame();
        story.theLateOneReadsThatItIsOver();
    }

    @Test
    void case_1_ends_as_ever_though_its_statements_failed() {
        caseOne.tell(FaultyCaseOne.step(24));
    }
}
