package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.FlowWatch;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs after all other classes and looks back on what the stories came by. */
@Stories
@Order(Integer.MAX_VALUE)
class FlowCoverageTest {

    /** Behind an event-based gateway the engine takes no flow: it moves to the event that happened. */
    private static final Set<String> WAITS =
            Set.of("tolerance-publicity/flow_awaitPeriod", "tolerance-publicity/flow_awaitWithdrawal");

    @Autowired
    private Procedure procedure;

    @Autowired
    private FlowWatch watch;

    @Test
    void list_of_elements_is_that_of_the_diagrams() {
        assertThat(FlowWatch.elements(procedure.engine()))
                .contains(
                        "tolerance-case/flow_notStarted",
                        "tolerance-start/event_supplementLapsed",
                        "tolerance-verification/end_transferred",
                        "tolerance-recusal/flow_denied")
                .hasSizeGreaterThan(150);
    }

    @Test
    void flow_that_was_never_taken_is_named() {
        assertThat(new FlowWatch().missing(procedure.engine())).contains("tolerance-case/flow_applied");
    }

    @Test
    @DisabledIfSystemProperty(
            named = "test",
            matches = "(?!.*FlowCoverage).*",
            disabledReason = "only some stories ran")
    void every_node_and_every_flow_of_every_diagram_is_in_some_story() {
        Set<String> missing = watch.missing(procedure.engine());
        missing.removeAll(WAITS);
        assertThat(missing)
                .as("elements that no story comes by; add a story named for their rule")
                .isEmpty();
    }
}
