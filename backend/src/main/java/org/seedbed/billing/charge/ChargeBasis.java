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
    /** 元 an hour, counted in minutes: twenty minutes are a third of the price, which no number of hours writes exactly. */
    MINUTES(false, "元/小时，按分钟", "CNY per hour, by the minute"),
    /** By the piece, on one day. */
    ONCE(false, "按次", "Once");

    private static final int MINUTES_OF_AN_HOUR = 60;

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

    /** Whether the quantity is what was used. */
    public boolean used() {
        return this == USAGE || this == MINUTES;
    }

    /** How many of what is counted the unit price is the price of. */
    public int perPrice() {
        return this == MINUTES ? MINUTES_OF_AN_HOUR : 1;
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
