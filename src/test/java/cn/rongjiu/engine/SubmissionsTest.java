package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a submission tells it from others, and tells nothing to whoever lacks the key. */
class SubmissionsTest {

    private static final Map<String, Object> BALLOT = Map.of("disciplineVerdict", "EXEMPT");

    private final Map<String, String> kept = new HashMap<>();
    private final SubmissionMapper mapper = new SubmissionMapper() {
        @Override
        public void insert(String taskId, String digest) {
            kept.put(taskId, digest);
        }

        @Override
        public String digest(String taskId) {
            return kept.get(taskId);
        }
    };

    @Test
    void only_the_same_content_of_the_same_person_is_a_repetition() {
        Submissions ours = keyed("the-secret-of-the-office");
        ours.take("t", BALLOT, "fengtao");
        assertThat(ours.isRepeated("t", BALLOT, "fengtao")).isTrue();
        assertThat(ours.isRepeated("t", BALLOT, "chuyan")).isFalse();
        assertThat(ours.isRepeated("t", Map.of("disciplineVerdict", "REFUSE"), "fengtao"))
                .isFalse();
        assertThat(ours.isRepeated("another", BALLOT, "fengtao")).isFalse();
    }

    @Test
    void blind_ballot_cannot_be_guessed_from_the_table_without_the_key() {
        keyed("the-secret-of-the-office").take("t", BALLOT, "fengtao");
        assertThat(keyed("a-guess-of-the-secret").isRepeated("t", BALLOT, "fengtao"))
                .isFalse();
    }

    private Submissions keyed(String secret) {
        return new Submissions(mapper, new SubmissionDigests(new PlainValues(new ObjectMapper()), secret));
    }
}
