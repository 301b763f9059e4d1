package org.seedbed.space;

import org.seedbed.shared.text.Worded;

/** What a monthly price is multiplied by. */
public enum PriceBasis implements Worded {
    /** 元/㎡·月. */
    SQM_MONTH("元/㎡·月", "CNY per ㎡ and month"),
    /** 元/个·月, per workstation. */
    SEAT_MONTH("元/个·月", "CNY per seat and month");

    private final String zh;
    private final String en;

    PriceBasis(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
