package org.seedbed.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many callers at the same moment. */
public final class Rush {

    private Rush() {}

    /** All answers, once everybody has one. */
    public static <T> List<T> of(int callers, IntFunction<Callable<T>> call) throws Exception {
        var start = new CountDownLatch(1);
        var answers = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < callers; i++) {
                var own = call.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return own.call();
                }));
            }
            start.countDown();
            for (var answer : running) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
