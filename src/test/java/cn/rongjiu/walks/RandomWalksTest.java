package cn.rongjiu.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whole cases by legal and illegal actions in random order. {@code -Dwalks=2000} walks more of them, {@code
 * -Dwalk=SEED,SEED} walks some again. Twenty at a time, because the invariants of the whole database are checked after each test.
 */
@Stories
@TestMethodOrder(OrderAnnotation.class)
class RandomWalksTest {

    private static final int ALL = 200;

    private static final int AT_A_TIME = 20;

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
            "archivist",
            "corrector",
            "corrector");

    /** The one of all the demo. */
    private static final String PASSWORD = "rongjiu";

    /** What each level of remedy can lead to. */
    private static final List<String> REMEDIES = List.of(
            "remedy REVIEW NOT_ADMITTED",
            "remedy REVIEW UPHOLD",
            "remedy REVIEW CHANGE",
            "remedy REVIEW REMIT",
            "remedy REVIEW REVOKE_AND_DECIDE",
            "remedy APPEAL NOT_ADMITTED",
            "remedy APPEAL UPHOLD",
            "remedy APPEAL CHANGE",
            "remedy APPEAL REMIT",
            "remedy APPEAL REVOKE_AND_DECIDE");

    /** What was granted beside the steps; a notice taken down and an illness that ends are too rare to ask for. */
    private static final List<String> REQUESTS = List.of(
            "request withdrawals",
            "request recusals",
            "request objections",
            "request appeal-extensions",
            "request evaluator-objections",
            "request pauses",
            "request late-appeal");

    private static final Tally TALLY = new Tally();

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
    @Order(1)
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

    @Test
    @Order(2)
    void walks_came_by_every_human_step_every_remedy_and_every_request() {
        assumeTrue(TALLY.of("walk") >= ALL, "all the walks of a build were walked");
        assertThat(TALLY.missing(HumanSteps.drawn())).isEmpty();
        assertThat(TALLY.missing(REMEDIES)).isEmpty();
        assertThat(TALLY.missing(REQUESTS)).isEmpty();
    }

    @AfterAll
    static void they_are_counted() throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("walks.txt"), TALLY.toString());
    }

    /** What one walked again did, whether it failed or not. */
    private static void tell(long seed, Walk walk) {
        try {
            Path told = Files.createDirectories(Path.of("target")).resolve("walk-" + seed + ".txt");
            Files.write(told, walk.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<AssertionError> walk(Office office, long seed) {
        TALLY.add("walk");
        Walk walk = new Walk(procedure, office, seed, TALLY);
        try {
            walk.play();
            return Optional.empty();
        } catch (RuntimeException | AssertionError broken) {
            return Optional.of(new AssertionError(
                    "walk %d (again: -Dwalk=%d)%n%s%n%s".formatted(seed, seed, String.join("\n", walk.log()), broken),
                    broken));
        } finally {
            if (System.getProperty("walk") != null) {
                tell(seed, walk);
            }
        }
    }

    static Stream<List<Long>> seeds() {
        String again = System.getProperty("walk");
        if (again != null) {
            return Stream.of(Stream.of(again.split(",")).map(Long::valueOf).toList());
        }
        List<Long> all = LongStream.rangeClosed(1, Integer.getInteger("walks", ALL))
                .boxed()
                .toList();
        Stream<List<Long>> blocks = Stream.iterate(0, first -> first < all.size(), first -> first + AT_A_TIME)
                .map(first -> all.subList(first, Math.min(first + AT_A_TIME, all.size())));
        return ONCE_FAILED.isEmpty() ? blocks : Stream.concat(Stream.of(ONCE_FAILED), blocks);
    }
}
