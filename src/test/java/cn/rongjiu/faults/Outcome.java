package cn.rongjiu.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import java.util.function.Supplier;

/** How a deed came out. */
record Outcome<T>(T result, RuntimeException failure) {

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

    void tellsNothingInternal() {
        if (result instanceof Answer answer) {
            assertThat(answer.status()).isIn(409, 500, 503);
            assertThat(answer.body().toString()).doesNotContain("SQL", "org.", "link failure", "Deadlock", "select ");
        }
    }
}
