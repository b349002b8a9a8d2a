package cn.rongjiu.walks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The count of the walks catches a generator that no longer comes by everything. */
class TallyTest {

    @Test
    void every_diagram_with_human_steps_is_counted() {
        assertThat(HumanSteps.drawn())
                .hasSizeGreaterThan(40)
                .contains("tolerance-start/reviewApplication", "late-appeal/archiveCase", "tolerance-case/archiveCase");
    }

    @Test
    void step_that_no_walk_came_by_is_named() {
        Tally tally = new Tally();
        HumanSteps.drawn().stream()
                .filter(step -> !step.equals("tolerance-appeal/decideAppeal"))
                .forEach(tally::add);
        assertThat(tally.missing(HumanSteps.drawn())).containsExactly("tolerance-appeal/decideAppeal");
    }

    @Test
    void same_step_of_another_diagram_does_not_stand_in() {
        Tally tally = new Tally();
        tally.add("tolerance-case/archiveCase");
        assertThat(tally.missing(HumanSteps.drawn())).contains("late-appeal/archiveCase");
    }
}
