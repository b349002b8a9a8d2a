package cn.rongjiu.walks;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whole cases by legal and illegal actions in random order. {@code -Dwalks=2000} walks more of them, {@code
 * -Dwalk=SEED} walks one again. Ten at a time, because the invariants of the whole database are checked after each test.
 */
@Stories
class RandomWalksTest {

    private static final int AT_A_TIME = 10;

    /** Seeds that once found a fault; they are walked always. */
    private static final List<Long> ONCE_FAILED = List.of();

    /** Of these groups the demo has too few for everybody to be recused or used up. */
    private static final List<String> REINFORCED = List.of(
            "evaluator",
            "evaluator",
            "evaluator",
            "evaluator",
            "evaluator",
            "discipline-leader",
            "trial",
            "joint-panel",
            "secrecy",
            "accountability",
            "organisation-personnel",
            "unit-party",
            "archivist");

    /** The one of all the demo. */
    private static final String PASSWORD = "rongjiu";

    @Autowired
    private Procedure procedure;

    /** Where nobody is left the upper body designates somebody (E2): here it has done so before. */
    @BeforeEach
    void somebody_is_left_in_every_group() {
        IdentityService identity = procedure.engine().getIdentityService();
        for (int i = 0; i < REINFORCED.size(); i++) {
            User user = identity.newUser("walker" + i);
            user.setLastName("援");
            user.setFirstName("手" + i);
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            identity.createMembership("walker" + i, REINFORCED.get(i));
        }
    }

    @AfterEach
    void they_leave() {
        for (int i = 0; i < REINFORCED.size(); i++) {
            procedure.engine().getIdentityService().deleteUser("walker" + i);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void case_holds_after_every_action_and_can_always_be_ended(List<Long> seeds) {
        Office office = new Office(procedure);
        List<AssertionError> failed =
                seeds.stream().flatMap(seed -> walk(office, seed).stream()).toList();
        if (!failed.isEmpty()) {
            AssertionError first = failed.get(0);
            failed.subList(1, failed.size()).forEach(first::addSuppressed);
            throw first;
        }
    }

    private Optional<AssertionError> walk(Office office, long seed) {
        Walk walk = new Walk(procedure, office, seed);
        try {
            walk.play();
            return Optional.empty();
        } catch (RuntimeException | AssertionError broken) {
            return Optional.of(new AssertionError(
                    "walk %d (again: -Dwalk=%d)%n%s%n%s".formatted(seed, seed, String.join("\n", walk.log()), broken),
                    broken));
        }
    }

    static Stream<List<Long>> seeds() {
        Long one = Long.getLong("walk");
        if (one != null) {
            return Stream.of(List.of(one));
        }
        List<Long> all = LongStream.rangeClosed(1, Integer.getInteger("walks", 40))
                .boxed()
                .toList();
        Stream<List<Long>> blocks = Stream.iterate(0, first -> first < all.size(), first -> first + AT_A_TIME)
                .map(first -> all.subList(first, Math.min(first + AT_A_TIME, all.size())));
        return ONCE_FAILED.isEmpty() ? blocks : Stream.concat(Stream.of(ONCE_FAILED), blocks);
    }
}
