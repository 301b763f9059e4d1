package org.seedbed.facility;

import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;

/** How the use of a facility is charged. */
public enum FacilityCharge {
    FREE(null),
    /** By the hour, once the free hours of the month are used. */
    HOURS(FeeKind.FACILITY_HOURS),
    /** Each time, whatever the free hours are. */
    TIMES(FeeKind.FACILITY_TIMES);

    private final @Nullable FeeKind fee;

    FacilityCharge(@Nullable FeeKind fee) {
        this.fee = fee;
    }

    /** What a bill calls it, and by which tariff it goes; null: nothing is charged. */
    public @Nullable FeeKind fee() {
        return fee;
    }
}
