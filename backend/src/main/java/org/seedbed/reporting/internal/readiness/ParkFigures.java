package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;

/** The figures of one park, each worked out once however many policies ask for it. */
final class ParkFigures {

    private final ParkRecords park;
    private final Map<Asked, Measured> known = new HashMap<>();

    private record Asked(
            ParkMetric metric, Slice slice, @Nullable BigDecimal growthAbove) {}

    ParkFigures(ParkRecords park) {
        this.park = park;
    }

    /** {@code growthAbove} of who counts as grown, where that is what is asked. */
    Measured of(ParkMetric metric, Slice slice, @Nullable BigDecimal growthAbove) {
        var asked = new Asked(metric, slice, growthAbove);
        var before = known.get(asked);
        if (before != null) {
            return before;
        }
        var measured = ParkMetrics.of(metric, park, slice, growthAbove);
        known.put(asked, measured);
        return measured;
    }

    /** The fact as it stood on the day. */
    Optional<KnownFact> fact(ParkFactKey key, LocalDate day) {
        return park.fact(key, Slice.point(day));
    }
}
