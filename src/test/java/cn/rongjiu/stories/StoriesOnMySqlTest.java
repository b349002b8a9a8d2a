package cn.rongjiu.stories;

import cn.rongjiu.testing.OnMySql;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** What the production database must bear too; the races and odd texts are set in 2025, as everywhere. */
@Stories
@OnMySql(database = "stories")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoriesOnMySqlTest {

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

    @Test
    @Order(4)
    void refused_person_is_heard_by_the_second_level_and_tolerated() {
        new AppealStory(procedure).tell();
    }

    @Test
    @Order(4)
    void texts_are_kept_and_shown_as_they_were_typed() {
        new LiteralStory(procedure).tell();
    }

    @Test
    @Order(5)
    void two_opinions_given_in_the_same_instant_are_both_kept() throws Exception {
        SameInstant.rounds(rounds -> new RaceStory(procedure).bothBodiesAtOnce(rounds));
    }

    @Test
    @Order(6)
    void of_two_people_at_one_step_the_second_reads_who_was_first() throws Exception {
        SameInstant.rounds(rounds -> new RaceStory(procedure).twoPeopleAtOneStep(rounds));
    }

    @Test
    @Order(7)
    void the_same_sent_twice_has_one_effect_and_one_answer() throws Exception {
        SameInstant.rounds(rounds -> new RaceStory(procedure).theSameSentTwice(rounds));
    }

    @Test
    @Order(8)
    void the_same_application_sent_twice_is_one_case() throws Exception {
        SameInstant.rounds(rounds -> new StartRaceStory(procedure).application(rounds));
    }

    @Test
    @Order(8)
    void the_same_late_appeal_sent_twice_is_one_appeal() throws Exception {
        SameInstant.rounds(rounds -> new StartRaceStory(procedure).lateAppeal((rounds + 19) / 20));
    }

    @Test
    @Order(8)
    void two_evaluations_in_the_same_instant_are_both_kept_and_unsealed_once() throws Exception {
        SameInstant.rounds(rounds -> new EvaluationRaceStory(procedure).tell(rounds));
    }

    @Test
    @Order(9)
    void supplement_that_comes_as_its_term_ends_takes_one_road() throws Exception {
        SameInstant.rounds(rounds -> new DeadlineRaceStory(procedure).supplement(rounds));
    }

    @Test
    @Order(10)
    void appeal_that_comes_as_its_window_closes_takes_one_road() throws Exception {
        SameInstant.rounds(rounds -> new DeadlineRaceStory(procedure).window(rounds));
    }
}
