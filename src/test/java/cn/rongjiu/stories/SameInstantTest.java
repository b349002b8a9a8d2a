package cn.rongjiu.stories;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People, and deadlines, at the same instant; {@code -Drounds=1000} runs each race a thousand times. */
@Stories
class SameInstantTest {

    @Autowired
    private Procedure procedure;

    @Test
    void two_opinions_given_in_the_same_instant_are_both_kept() throws Exception {
        SameInstant.rounds(rounds -> new RaceStory(procedure).bothBodiesAtOnce(rounds));
    }

    @Test
    void of_two_people_at_one_step_the_second_reads_who_was_first() throws Exception {
        SameInstant.rounds(rounds -> new RaceStory(procedure).twoPeopleAtOneStep(rounds));
    }

    @Test
    void the_same_sent_twice_has_one_effect_and_one_answer() throws Exception {
        SameInstant.rounds(rounds -> new RaceStory(procedure).theSameSentTwice(rounds));
    }

    @Test
    void the_same_application_sent_twice_is_one_case() throws Exception {
        SameInstant.rounds(rounds -> new StartRaceStory(procedure).application(rounds));
    }

    @Test
    void the_same_late_appeal_sent_twice_is_one_appeal() throws Exception {
        SameInstant.rounds(rounds -> new StartRaceStory(procedure).lateAppeal((rounds + 19) / 20));
    }

    @Test
    void two_evaluations_in_the_same_instant_are_both_kept_and_unsealed_once() throws Exception {
        SameInstant.rounds(rounds -> new EvaluationRaceStory(procedure).tell(rounds));
    }

    @Test
    void supplement_that_comes_as_its_term_ends_takes_one_road() throws Exception {
        SameInstant.rounds(rounds -> new DeadlineRaceStory(procedure).supplement(rounds));
    }

    @Test
    void appeal_that_comes_as_its_window_closes_takes_one_road() throws Exception {
        SameInstant.rounds(rounds -> new DeadlineRaceStory(procedure).window(rounds));
    }
}
