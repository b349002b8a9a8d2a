package cn.rongjiu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.stories.CaseOneStory;
import cn.rongjiu.testing.Deed;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.StepWatch;
import cn.rongjiu.testing.Stories;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Whatever statement fails on the main road, a step is done wholly or not at all, and can be done again. */
@Stories
@Import(FaultOffice.class)
@TestPropertySource(
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "logging.level.root=off"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class StatementFaultsTest {

    /** The build takes every eighth statement, {@code -Dstatements=1} each of them. */
    private static final int STEP = Integer.getInteger("statements", 8);

    @Autowired
    private Procedure procedure;

    @Autowired
    private Breaking breaking;

    /** The story reads every date, document, clock, notice and record entry: nothing is missing and nothing double. */
    @Test
    void case_1_ends_as_ever_though_its_statements_lost_their_connection() {
        EveryStatement watch = new EveryStatement(procedure, breaking, STEP);
        new CaseOneStory(procedure.watchedBy(watch)).tell();
        assertThat(watch.failures()).isGreaterThan(1_000 / STEP);
    }

    @Test
    void case_1_ends_as_ever_though_every_deed_was_a_deadlocks_victim() {
        Deadlocks watch = new Deadlocks(new Random(20_250_303));
        new CaseOneStory(procedure.watchedBy(watch)).tell();
        assertThat(watch.struck).isGreaterThan(40);
    }

    /** The engine tries a person's step again by itself; a job that failed is tried again by the executor. */
    private final class Deadlocks implements StepWatch {

        private final Random random;
        private int struck;

        private Deadlocks(Random random) {
            this.random = random;
        }

        @Override
        public <T> T during(Deed deed, Supplier<T> work) {
            breaking.arm(Breaking.Fault.DEADLOCK, 1 + random.nextInt(12));
            try {
                return work.get();
            } catch (RuntimeException failed) {
                assertThat(deed.kind()).as("%s", failed).isEqualTo(Deed.Kind.JOB);
                return work.get();
            } finally {
                struck += breaking.disarm() == null ? 0 : 1;
            }
        }
    }
}
