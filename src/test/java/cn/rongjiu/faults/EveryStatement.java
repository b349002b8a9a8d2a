package cn.rongjiu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Deed;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.StepWatch;
import java.util.Map;
import java.util.function.Supplier;

/** Does each deed again and again, each time with another of its statements failing, until none is left to fail. */
final class EveryStatement implements StepWatch {

    /** What the engine remembers of a job that failed: its error, and that it is to be tried again. */
    private static final String OF_FAILED_JOBS = "(?i)act_hi_job_log|act_(ru|hi)_incident";

    private final Procedure procedure;
    private final Breaking breaking;
    private final int step;
    private int deeds;
    private int failures;

    /** @param step 1 for each statement, 2 for every other one, and so on */
    EveryStatement(Procedure procedure, Breaking breaking, int step) {
        this.procedure = procedure;
        this.breaking = breaking;
        this.step = step;
    }

    int failures() {
        return failures;
    }

    @Override
    public <T> T during(Deed deed, Supplier<T> work) {
        Map<String, Long> before = rows();
        for (int statement = 1 + deeds++ % step; ; statement += step) {
            breaking.arm(Breaking.Fault.LOST_CONNECTION, statement);
            Outcome<T> outcome = Outcome.of(work);
            String struck = breaking.disarm();
            if (struck == null || outcome.isDone()) {
                return outcome.get();
            }
            failures++;
            assertThat(rows())
                    .as("%s after failing at %d: %s", deed, statement, struck)
                    .isEqualTo(before);
            outcome.tellsNothingInternal();
            if (deed.kind() == Deed.Kind.JOB) {
                procedure.change("update ACT_RU_JOB set RETRIES_ = 5 where ID_ = ?", deed.name());
            }
        }
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = procedure.rows();
        rows.keySet().removeIf(table -> table.matches(OF_FAILED_JOBS));
        return rows;
    }

    private record Outcome<T>(T result, RuntimeException failure) {

        static <T> Outcome<T> of(Supplier<T> work) {
            try {
                return new Outcome<>(work.get(), null);
            } catch (RuntimeException failure) {
                return new Outcome<>(null, failure);
            }
        }

        boolean isDone() {
            return failure == null && !(result instanceof Answer answer && answer.status() >= 300);
        }

        T get() {
            if (failure != null) {
                throw failure;
            }
            return result;
        }

        void tellsNothingInternal() {
            if (result instanceof Answer answer) {
                assertThat(answer.status()).isIn(409, 500, 503);
                assertThat(answer.body().toString()).doesNotContain("SQLException", "org.", "link failure", "select ");
            }
        }
    }
}
