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

    private static final List<String> FURTHER_EVALUATORS =
            List.of("walker1", "walker2", "walker3", "walker4", "walker5");

    @Autowired
    private Procedure procedure;

    /** Two levels may ask eight evaluators, no one twice; the demo has five, and no walk is about too few. */
    @BeforeEach
    void more_evaluators_than_two_levels_can_use_up() {
        IdentityService identity = procedure.engine().getIdentityService();
        FURTHER_EVALUATORS.forEach(id -> {
            User user = identity.newUser(id);
            user.setLastName("评");
            user.setFirstName(id);
            user.setPassword(id);
            identity.saveUser(user);
            identity.createMembership(id, "evaluator");
        });
    }

    @AfterEach
    void further_evaluators_leave() {
        FURTHER_EVALUATORS.forEach(procedure.engine().getIdentityService()::deleteUser);
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
