package org.seedbed.billing.internal.bank;

import java.util.List;

/** What the columns of a statement may tell, and what banks call them. */
enum BankColumn {
    DAY("交易日期", "记账日期", "入账日期", "交易时间", "记账时间", "入账时间", "日期"),
    /** Money that came. */
    INCOME("贷方金额", "贷方发生额", "收入金额", "存入金额", "转入金额", "贷方", "收入", "贷方发生额(收入)", "收入(贷方)", "贷方金额(收入)"),
    /** Either way; told apart by a sign or by the direction. */
    AMOUNT("交易金额", "发生额", "金额"),
    DIRECTION("借贷标志", "借贷方向", "收支方向", "收支标志", "借/贷", "借贷", "收/支"),
    PAYER("对方户名", "对方名称", "对方单位名称", "对方单位", "对方账户名称", "对方账户名", "付款人名称", "付款方户名", "付款人户名", "付款人"),
    ACCOUNT("对方账号", "对方帐号", "对方账户", "付款人账号", "付款方账号"),
    TEXT("附言", "摘要", "用途", "交易附言", "交易摘要", "备注", "摘要/附言", "附言/摘要"),
    REFERENCE("流水号", "交易流水号", "交易流水", "银行流水号", "核心流水号", "回单编号", "凭证号", "业务编号");

    private final List<String> names;

    BankColumn(String... names) {
        this.names = List.of(names);
    }

    /** The better known name first. */
    List<String> names() {
        return names;
    }
}
