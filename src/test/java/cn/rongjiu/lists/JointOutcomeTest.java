package cn.rongjiu.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** D6: how two bodies become one outcome, for every pair of verdicts and results in rounds 1 to 3. */
class JointOutcomeTest {

    private static final DecisionFile TABLE = new DecisionFile("decisions/joint-outcome.dmn");
    private static final List<String> VERDICTS = List.of("EXEMPT", "MITIGATE", "LIGHTER", "REFUSE");
    private static final List<String> VERDICTS_OR_NONE = Arrays.asList("EXEMPT", "MITIGATE", "LIGHTER", "REFUSE", null);
    private static final List<String> RESULTS = List.of("CARRIED", "NO_QUORUM", "NO_MAJORITY");

    @Test
    void a_body_without_quorum_meets_again_whatever_the_other_says() {
        everywhere((d, o, dr, or, round) -> {
            if (dr.equals("NO_QUORUM") || or.equals("NO_QUORUM")) {
                assertOutcome(d, o, dr, or, round, "RESCHEDULE", null);
            }
        });
    }

    @Test
    void a_body_without_majority_deliberates_again_once_then_the_committee_decides() {
        everywhere((d, o, dr, or, round) -> {
            boolean quorum = !dr.equals("NO_QUORUM") && !or.equals("NO_QUORUM");
            if (quorum && (dr.equals("NO_MAJORITY") || or.equals("NO_MAJORITY"))) {
                assertOutcome(d, o, dr, or, round, round == 1 ? "REDELIBERATE" : "ESCALATE", null);
            }
        });
    }

    @Test
    void equal_verdicts_are_adopted_in_any_round() {
        for (String verdict : VERDICTS) {
            for (int round = 1; round <= 3; round++) {
                assertOutcome(verdict, verdict, "CARRIED", "CARRIED", round, "ADOPT", verdict);
            }
        }
    }

    @Test
    void different_verdicts_are_deliberated_again_in_the_first_round() {
        for (String d : VERDICTS) {
            for (String o : VERDICTS) {
                if (!d.equals(o)) {
                    assertOutcome(d, o, "CARRIED", "CARRIED", 1, "REDELIBERATE", null);
                }
            }
        }
    }

    @Test
    void two_lenient_verdicts_that_stay_apart_give_the_stricter() {
        List<String> lenient = VERDICTS.subList(0, 3);
        for (String d : lenient) {
            for (String o : lenient) {
                if (!d.equals(o)) {
                    String stricter = lenient.get(Math.max(lenient.indexOf(d), lenient.indexOf(o)));
                    assertOutcome(d, o, "CARRIED", "CARRIED", 2, "STRICTER", stricter);
                    assertOutcome(d, o, "CARRIED", "CARRIED", 3, "STRICTER", stricter);
                }
            }
        }
    }

    @Test
    void tolerance_against_refusal_that_stays_goes_to_the_committee() {
        for (String lenient : VERDICTS.subList(0, 3)) {
            assertOutcome(lenient, "REFUSE", "CARRIED", "CARRIED", 2, "ESCALATE", null);
            assertOutcome("REFUSE", lenient, "CARRIED", "CARRIED", 2, "ESCALATE", null);
        }
    }

    @Test
    void verdicts_without_the_votes_that_carry_them_are_never_adopted() {
        for (String verdict : VERDICTS) {
            assertOutcome(verdict, verdict, null, "CARRIED", 1, null, null);
            assertOutcome(verdict, verdict, "CARRIED", null, 2, null, null);
        }
    }

    @Test
    void every_combination_has_one_outcome() {
        everywhere((d, o, dr, or, round) -> assertThat(outcome(d, o, dr, or, round))
                .containsOnlyKeys("jointOutcome", "jointVerdict")
                .doesNotContainEntry("jointOutcome", null));
    }

    /** With no outcome named: any but ADOPT and STRICTER. */
    private static void assertOutcome(
            String d, String o, String dr, String or, int round, String name, String verdict) {
        Map<String, Object> outcome = outcome(d, o, dr, or, round);
        String asked = "%s/%s %s/%s round %d".formatted(d, o, dr, or, round);
        if (name == null) {
            assertThat(outcome.get("jointOutcome")).as(asked).isIn("REDELIBERATE", "ESCALATE");
        } else {
            assertThat(outcome.get("jointOutcome")).as(asked).isEqualTo(name);
        }
        assertThat(outcome.get("jointVerdict")).as(asked).isEqualTo(verdict);
    }

    private static Map<String, Object> outcome(String d, String o, String dr, String or, int round) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("disciplineVerdict", d);
        inputs.put("organisationVerdict", o);
        inputs.put("disciplineResult", dr);
        inputs.put("organisationResult", or);
        inputs.put("votingRound", round);
        return TABLE.ask(inputs);
    }

    private static void everywhere(Combination combination) {
        for (String d : VERDICTS_OR_NONE) {
            for (String o : VERDICTS_OR_NONE) {
                for (String dr : RESULTS) {
                    for (String or : RESULTS) {
                        for (int round = 1; round <= 3; round++) {
                            combination.see(d, o, dr, or, round);
                        }
                    }
                }
            }
        }
    }

    private interface Combination {
        void see(String discipline, String organisation, String disciplineResult, String organisationResult, int round);
    }
}
