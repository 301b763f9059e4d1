package org.seedbed.reporting.internal.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FewAtOnceTest {

    private static final int MOST = 4;

    private final FewAtOnceTurns turns = new FewAtOnceTurns();

    private static InvocationContext calling(Callable<String> work) {
        return (InvocationContext) Proxy.newProxyInstance(
                FewAtOnceTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, args) -> {
                    assertThat(method.getName()).isEqualTo("proceed");
                    return work.call();
                });
    }

    @Test
    void fourCompileAtATimeAndEverybodyGetsATurn() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var full = new CountDownLatch(MOST);
        var leave = new CountDownLatch(1);
        var answers = new ArrayList<Future<Object>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3 * MOST; i++) {
                answers.add(pool.submit(() -> turns.wait(calling(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    full.countDown();
                    leave.await();
                    inside.decrementAndGet();
                    return "sheet";
                }))));
            }
            full.await();
            leave.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo("sheet");
            }
        }
        assertThat(most).hasValue(MOST);
        assertThat(inside).hasValue(0);
    }

    @Test
    void whoFailsLeavesTheTurnToOthers() throws Exception {
        for (int i = 0; i < 2 * MOST; i++) {
            assertThatThrownBy(() -> turns.wait(calling(() -> {
                        throw new IllegalStateException("no form");
                    })))
                    .hasMessage("no form");
        }
        assertThat(turns.wait(calling(() -> "sheet"))).isEqualTo("sheet");
    }
}
