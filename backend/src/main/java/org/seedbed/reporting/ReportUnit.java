package org.seedbed.reporting;

import org.seedbed.shared.text.Worded;

/** The unit a field is shown and typed in. Amounts are stored in 元. */
public enum ReportUnit implements Worded {
    YUAN("元", "CNY"),
    THOUSAND_YUAN("千元", "1 000 CNY"),
    WAN_YUAN("万元", "10 000 CNY"),
    PEOPLE("人", "people"),
    ITEMS("项", "items"),
    M2("㎡", "㎡"),
    PERCENT("%", "%");

    private final String zh;
    private final String en;

    ReportUnit(String zh, String en) {
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
