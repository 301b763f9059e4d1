package org.seedbed.space;

/** What a monthly price is multiplied by. */
public enum PriceBasis {
    /** 元/㎡·月. */
    SQM_MONTH,
    /** 元/个·月, per workstation. */
    SEAT_MONTH
}
