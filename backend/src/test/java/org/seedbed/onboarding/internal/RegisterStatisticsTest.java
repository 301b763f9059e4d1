package org.seedbed.onboarding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegisterStatisticsTest {

    @Test
    void theDatabaseLooksAgainWheneverThereAreFourTimesAsMany() {
        var chunk = 500;
        assertThat(IntStream.iterate(0, from -> from < 20_000, from -> from + chunk)
                        .filter(from -> RegisterStatistics.due(from, from + chunk))
                        .map(from -> from + chunk))
                .containsExactly(1_000, 4_000, 16_000);
    }

    @Test
    void aSmallRegisterNeedsNone() {
        assertThat(RegisterStatistics.due(0, 999)).isFalse();
    }
}
