package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ClosedLoopTest {
    @Test
    void asManyAsAskedAreUnderWayAtOnceAndEachIsCounted() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var all = new AtomicInteger();
        var outcome = ClosedLoop.run(8, Duration.ofMillis(200), number -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(10);
            all.incrementAndGet();
            now.decrementAndGet();
        });
        assertThat(most).hasValue(8);
        assertThat(outcome.count()).isEqualTo(all.get());
        assertThat(outcome.millis(50)).isGreaterThanOrEqualTo(10);
        assertThat(outcome.millis(99)).isGreaterThanOrEqualTo(outcome.millis(50));
        assertThat(outcome.perSecond()).isBetween(1.0, 800.0);
    }

    @Test
    void aRefusedRequestEndsTheBench() {
        assertThatThrownBy(() -> ClosedLoop.run(2, Duration.ofSeconds(1), number -> {
                    throw new IOException("refused");
                }))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("refused");
    }
}
