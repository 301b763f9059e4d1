package org.seedbed.billing.charge;

import org.seedbed.shared.text.Worded;

/** What is charged for. The order is that of the lines of a bill. */
public enum FeeKind implements Worded {
    RENT("租金", "Rent"),
    PROPERTY_FEE("物业费", "Property fee"),
    /** Heating and cooling by area; not what a meter counts. */
    ENERGY_FEE("能源费", "Energy fee"),
    ELECTRICITY("电费", "Electricity"),
    WATER("水费", "Water"),
    NETWORK("网络费", "Network"),
    /** Rooms and devices by the hour. */
    FACILITY_HOURS("场地设备费（按小时）", "Facilities by the hour"),
    /** Halls by the occasion. */
    FACILITY_TIMES("场地费（按次）", "Facilities by the occasion"),
    DEPOSIT("押金", "Deposit"),
    ONE_OFF("一次性收费", "One-off charge"),
    /** 滞纳金, by the contract and within the park's cap. */
    LATE_FEE("滞纳金", "Late fee"),
    /** 追缴: what was waived and comes back. */
    CLAWBACK("追缴", "Clawback");

    private final String zh;
    private final String en;

    FeeKind(String zh, String en) {
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
