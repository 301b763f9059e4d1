package org.seedbed.billing.charge;

/** What a unit price is the price of. */
public enum ChargeBasis {
    /** 元/㎡·月. */
    SQM_MONTH(true),
    /** 元/个·月, per workstation. */
    SEAT_MONTH(true),
    /** 元/月, whatever the size. */
    MONTH(true),
    /** By what was counted: kWh, m³, hours, times. */
    USAGE(false),
    /** By the piece, on one day. */
    ONCE(false);

    private final boolean monthly;

    ChargeBasis(boolean monthly) {
        this.monthly = monthly;
    }

    /** Whether the price is one of a month, so that part of a month costs its share of days. */
    public boolean monthly() {
        return monthly;
    }
}
