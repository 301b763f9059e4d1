package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.seedbed.policy.ParkMetric;

/** The figures of one park, each worked out once however many policies ask for it. */
final class ParkFigures {

    private final ParkRecords park;
    private final Map<Asked, Measured> known = new HashMap<>();

    private record Asked(ParkMetric metric, Slice slice) {}

    ParkFigures(ParkRecords park) {
        this.park = park;
    }

    Measured of(ParkMetric metric, Slice slice) {
        var asked = new Asked(metric, slice);
        var before = known.get(asked);
        if (before != null) {
            return before;
        }
        var measured = ParkMetrics.of(metric, park, slice);
        known.put(asked, measured);
        return measured;
    }

    boolean is(ParkFactKey key, LocalDate day) {
        return park.is(key, day);
    }
}
