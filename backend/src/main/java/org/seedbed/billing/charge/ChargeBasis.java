package org.seedbed.billing.charge;

import org.seedbed.shared.text.Worded;

/** What a unit price is the price of. */
public enum ChargeBasis implements Worded {
    /** 元/㎡·月. */
    SQM_MONTH(true, "元/㎡·月", "CNY per ㎡ and month"),
    /** 元/个·月, per workstation. */
    SEAT_MONTH(true, "元/个·月", "CNY per seat and month"),
    /** 元/月, whatever the size. */
    MONTH(true, "元/月", "CNY per month"),
    /** By what was counted: kWh, m³, hours, times. */
    USAGE(false, "按用量", "By use"),
    /** By the piece, on one day. */
    ONCE(false, "按次", "Once");

    private final boolean monthly;
    private final String zh;
    private final String en;

    ChargeBasis(boolean monthly, String zh, String en) {
        this.monthly = monthly;
        this.zh = zh;
        this.en = en;
    }

    /** Whether the price is one of a month, so that part of a month costs its share of days. */
    public boolean monthly() {
        return monthly;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
