package org.seedbed.waiver.internal.ledger;

import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;
import org.seedbed.waiver.internal.ledger.LedgerJson.LedgerLine;

/** Columns of the ledger. */
enum LedgerColumn implements ListColumn<LedgerLine> {
    MONTH("月份", "Month", (x, l) -> x.month().toString().substring(0, 7)),
    COMPANY("企业", "Company", (x, l) -> x.companyName()),
    POLICY("减免政策", "Policy", (x, l) -> x.policyName()),
    WAIVER_NUMBER("减免编号", "Waiver", (x, l) -> x.waiverNumber()),
    PAYER("承担方", "Payer", (x, l) -> x.payer().in(l)),
    BILL_NUMBER("账单编号", "Bill", (x, l) -> x.billNumber()),
    LINE("行号", "Line", (x, l) -> x.line()),
    FROM("起始日期", "From", (x, l) -> x.from()),
    LAST_DAY("最后一天", "Last day", (x, l) -> x.to().minusDays(1)),
    KIND("类别", "Kind", (x, l) -> (x.clawback() ? Kind.BACK : Kind.WAIVED).in(l)),
    AMOUNT("金额（元）", "Amount (CNY)", (x, l) -> x.amount().amount());

    /** Words of the sheet. */
    private static final class Kind {
        static final Words WAIVED = new Words("减免", "Waived");
        static final Words BACK = new Words("追缴", "Clawed back");

        private Kind() {}
    }

    private final Shape<LedgerLine> shape;

    LedgerColumn(String zh, String en, Content<LedgerLine> content) {
        shape = new Shape<>(zh, en, content);
    }

    @Override
    public Shape<LedgerLine> shape() {
        return shape;
    }
}
