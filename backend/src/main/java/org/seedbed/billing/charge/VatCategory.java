package org.seedbed.billing.charge;

import org.seedbed.shared.text.Worded;

/** 税目: which service a fee is, for invoices and for 财税〔2018〕120号. Rates are the invoice's business, not the bill's. */
public enum VatCategory implements Worded {
    /** 经营租赁. */
    OPERATING_LEASE("经营租赁", "Operating lease"),
    /** 物业管理及其他现代服务. */
    PROPERTY_SERVICE("物业管理及其他现代服务", "Property management and other services"),
    /** 转售水电网络: what the park buys and passes on. */
    RESALE("转售水电网络", "Power, water and network passed on"),
    /** 价外费用及其他. */
    OTHER("价外费用及其他", "Other"),
    /** 不征税: 押金. */
    NOT_TAXED("不征税", "Not taxed");

    private final String zh;
    private final String en;

    VatCategory(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public static VatCategory of(FeeKind fee) {
        return switch (fee) {
            case RENT, FACILITY_HOURS, FACILITY_TIMES -> OPERATING_LEASE;
            case PROPERTY_FEE, ENERGY_FEE -> PROPERTY_SERVICE;
            case ELECTRICITY, WATER, NETWORK -> RESALE;
            case ONE_OFF, LATE_FEE, CLAWBACK -> OTHER;
            case DEPOSIT -> NOT_TAXED;
        };
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
