package org.seedbed.billing.internal.metering;

import org.seedbed.billing.charge.FeeKind;

/** What a meter counts. */
public enum MeterFee {
    /** In kWh. */
    ELECTRICITY(FeeKind.ELECTRICITY),
    /** In m³. */
    WATER(FeeKind.WATER);

    private final FeeKind fee;

    MeterFee(FeeKind fee) {
        this.fee = fee;
    }

    public FeeKind fee() {
        return fee;
    }
}
