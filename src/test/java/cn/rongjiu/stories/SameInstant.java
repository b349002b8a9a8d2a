package cn.rongjiu.stories;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Two deeds that begin together, and how often a race is run. */
final class SameInstant {

    private static final int MANY = 100;

    private SameInstant() {}

    /** A hundred rounds in the build, or as many as {@code -Drounds=1000} says; never more in one case. */
    static void rounds(Story story) throws Exception {
        for (int left = Integer.getInteger("rounds", MANY); left > 0; left -= MANY) {
            story.tell(Math.min(MANY, left));
        }
    }

    interface Story {
        void tell(int rounds) throws Exception;
    }

    static <T> List<T> of(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> answers = Stream.of(one, other)
                    .map(deed -> people.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdown();
        }
    }
}
