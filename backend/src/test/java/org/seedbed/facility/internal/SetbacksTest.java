package org.seedbed.facility.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SetbacksTest {

    @Test
    void whatFailedIsLeftAloneForHalfAnHour() {
        var setbacks = new Setbacks();
        var id = UUID.randomUUID();
        var now = Instant.parse("2026-11-24T01:00:00Z");
        setbacks.add(id, now);
        assertThat(setbacks.at(now.plus(Duration.ofMinutes(29)))).containsExactly(id);
        assertThat(setbacks.at(now.plus(Duration.ofMinutes(30)))).isEmpty();
        assertThat(setbacks.at(now)).isEmpty();
    }
}
