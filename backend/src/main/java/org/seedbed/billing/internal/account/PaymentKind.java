package org.seedbed.billing.internal.account;

import org.seedbed.shared.text.Worded;

/** Money that came or was given back, and what takes either back. */
public enum PaymentKind implements Worded {
    PAYMENT("收款", "Payment"),
    REFUND("退款", "Refund"),
    /** The payment was written down by mistake. */
    PAYMENT_REVERSAL("收款冲正", "Payment reversed"),
    /** The refund was written down by mistake. */
    REFUND_REVERSAL("退款冲正", "Refund reversed");

    private final String zh;
    private final String en;

    PaymentKind(String zh, String en) {
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

    /** The letters before its number. */
    String series() {
        return this == PAYMENT || this == PAYMENT_REVERSAL ? "SK" : "TK";
    }
}
