package cn.rongjiu.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.authority.Outcome.Result;
import cn.rongjiu.engine.ConfigFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what quorum and majority a body decides (P6): two thirds present, more than half of all due in favour. */
class QuorumTest {

    private final DeterminationRules rules = new DeterminationRules(Ratio.parse("2/3"), Ratio.parse(">1/2"), 2, 2, 2);
    private final Quorum quorum = new Quorum(rules);

    @ParameterizedTest(name = "{1} of {0} present: {2}")
    @CsvSource({
        "3, 1, false", "3, 2, true", "3, 3, true",
        "5, 3, false", "5, 4, true", "5, 5, true",
        "7, 4, false", "7, 5, true", "7, 7, true",
        "1, 1, true", "2, 1, false", "2, 2, true"
    })
    void two_thirds_of_the_members_due_must_be_present(int due, int present, boolean enough) {
        Outcome outcome = quorum.of(members(due), votes(present, present));
        assertThat(outcome.result() != Result.NO_QUORUM).isEqualTo(enough);
    }

    @ParameterizedTest(name = "{2} of {1} present of {0} due: {3}")
    @CsvSource({
        "3, 3, 1, NO_MAJORITY", "3, 3, 2, CARRIED", "3, 2, 2, CARRIED", "3, 2, 1, NO_MAJORITY",
        "5, 5, 2, NO_MAJORITY", "5, 5, 3, CARRIED", "5, 4, 3, CARRIED", "5, 4, 2, NO_MAJORITY",
        "7, 7, 3, NO_MAJORITY", "7, 7, 4, CARRIED", "7, 5, 4, CARRIED", "7, 5, 3, NO_MAJORITY",
        "4, 4, 2, NO_MAJORITY", "4, 3, 3, CARRIED", "2, 2, 1, NO_MAJORITY", "1, 1, 1, CARRIED"
    })
    void more_than_half_of_all_members_due_must_agree(int due, int present, int agreed, Result result) {
        Outcome outcome = quorum.of(members(due), votes(present, agreed));
        assertThat(outcome.result()).isEqualTo(result);
        assertThat(outcome.verdict()).isEqualTo(result == Result.CARRIED ? "MITIGATE" : null);
    }

    @Test
    void votes_split_between_verdicts_carry_none() {
        assertThat(quorum.of(members(3), List.of(vote(0, "EXEMPT"), vote(1, "MITIGATE"), vote(2, "REFUSE")))
                        .result())
                .isEqualTo(Result.NO_MAJORITY);
    }

    @Test
    void an_absent_member_has_no_vote_and_a_stranger_neither() {
        assertThat(quorum.of(
                                members(3),
                                List.of(
                                        vote(0, "EXEMPT"),
                                        new Vote("m1", false, "EXEMPT"),
                                        new Vote("guest", true, "EXEMPT")))
                        .result())
                .isEqualTo(Result.NO_QUORUM);
    }

    @Test
    void a_member_counts_once() {
        assertThat(quorum.of(members(3), List.of(vote(0, "EXEMPT"), vote(0, "EXEMPT")))
                        .result())
                .isEqualTo(Result.NO_QUORUM);
    }

    @Test
    void a_body_of_nobody_decides_nothing() {
        assertThat(quorum.of(List.of(), List.of()).result()).isEqualTo(Result.NO_QUORUM);
    }

    @Test
    void silence_is_no_consent() {
        assertThat(quorum.of(members(3), List.of(vote(0, "EXEMPT"), vote(1, null), vote(2, "")))
                        .result())
                .isEqualTo(Result.NO_MAJORITY);
    }

    @Test
    void the_shipped_file_holds_the_defaults() {
        assertThat(RulesFile.read(ConfigFiles.text("authorities.yaml"))).isEqualTo(rules);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "quorum: '2/3' | quorum: two thirds | determination.quorum",
                "quorum: '2/3' | quorum: '3/2' | determination.quorum",
                "passRatio: '>1/2' | passRatio: '1/3' | determination.passRatio",
                "passRatio: '>1/2' | passRatio: '1/2' | determination.passRatio",
                "minInvestigators: 2 | minInvestigators: 1 | minInvestigators 不得小于 2",
                "maxRounds: 2 | maxRounds: two | determination.maxRounds",
                "returnMax: 2 | other: 2 | investigation.returnMax"
            })
    void a_broken_file_names_the_entry(String right, String wrong, String named) {
        String file =
                """
                determination:
                  quorum: '2/3'
                  passRatio: '>1/2'
                  maxRounds: 2
                investigation:
                  minInvestigators: 2
                  returnMax: 2
                """;
        assertThat(RulesFile.read(file)).isEqualTo(rules);
        assertThatThrownBy(() -> RulesFile.read(file.replace(right, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("config/authorities.yaml")
                .hasMessageContaining(named);
    }

    private static List<String> members(int due) {
        return IntStream.range(0, due).mapToObj(i -> "m" + i).toList();
    }

    private static List<Vote> votes(int present, int agreed) {
        List<Vote> votes = new ArrayList<>();
        IntStream.range(0, present).forEach(i -> votes.add(vote(i, i < agreed ? "MITIGATE" : null)));
        return votes;
    }

    private static Vote vote(int member, String verdict) {
        return new Vote("m" + member, true, verdict);
    }
}
