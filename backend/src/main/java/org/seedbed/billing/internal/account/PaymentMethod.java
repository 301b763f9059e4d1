package org.seedbed.billing.internal.account;

import org.seedbed.shared.text.Worded;

/** How money came or went. */
public enum PaymentMethod implements Worded {
    BANK("银行转账", "Bank transfer"),
    CASH("现金", "Cash"),
    CARD("刷卡", "Card"),
    WECHAT("微信支付", "WeChat Pay"),
    ALIPAY("支付宝", "Alipay"),
    /** Set off against what the park owes. */
    OFFSET("抵扣", "Set-off");

    private final String zh;
    private final String en;

    PaymentMethod(String zh, String en) {
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
