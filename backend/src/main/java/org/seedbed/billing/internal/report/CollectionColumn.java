package org.seedbed.billing.internal.report;

import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;

/** Columns of the collection report. */
enum CollectionColumn implements ListColumn<CollectionRow> {
    MONTH("出账月份", "Billed in", (r, l) -> r.month() == null ? Figures.TOTAL.in(l) : r.month()),
    FEE(
            "费用",
            "Fee",
            (r, l) -> r.fee() == null ? new Words("全部", "All").in(l) : r.fee().in(l)),
    LIST("原价", "List", (r, l) -> r.figures().list()),
    WAIVED("减免", "Waived", (r, l) -> r.figures().waived()),
    PAYABLE("应收", "Payable", (r, l) -> r.figures().payable()),
    RECEIVED("实收", "Received", (r, l) -> r.figures().received()),
    OPEN("未收", "Open", (r, l) -> r.figures().open()),
    CREDIT("待抵", "Credit not used", (r, l) -> r.figures().credit()),
    RATE("收缴率（%）", "Collected (%)", (r, l) -> Figures.percent(r.figures().rate(), l));

    private final Shape<CollectionRow> shape;

    CollectionColumn(String zh, String en, Content<CollectionRow> content) {
        shape = new Shape<>(zh, en, content);
    }

    @Override
    public Shape<CollectionRow> shape() {
        return shape;
    }
}
