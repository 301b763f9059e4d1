package org.seedbed.billing.internal.report;

import org.seedbed.shared.sheet.ListColumn;

/** Columns of the ageing report. */
enum AgeingColumn implements ListColumn<AgeingRow> {
    COMPANY(
            "企业名称",
            "Company",
            (r, l) -> r.row() == null ? Figures.TOTAL.in(l) : r.row().companyName()),
    OLDEST("最早到期日", "Oldest due", (r, l) -> r.row() == null ? null : r.row().oldestDueOn()),
    NOT_DUE("未到期", "Not due", (r, l) -> r.ageing().notDue()),
    DAYS_30("逾期 1–30 天", "1–30 days", (r, l) -> r.ageing().days30()),
    DAYS_60("逾期 31–60 天", "31–60 days", (r, l) -> r.ageing().days60()),
    DAYS_90("逾期 61–90 天", "61–90 days", (r, l) -> r.ageing().days90()),
    OVER_90("逾期 90 天以上", "Over 90 days", (r, l) -> r.ageing().over90()),
    OVERDUE("逾期合计", "Overdue", (r, l) -> r.ageing().overdue()),
    OPEN("未收合计", "Open", (r, l) -> r.ageing().open()),
    PREPAID("预收款", "Paid ahead", (r, l) -> r.row() == null ? null : r.row().prepaid());

    private final Shape<AgeingRow> shape;

    AgeingColumn(String zh, String en, Content<AgeingRow> content) {
        shape = new Shape<>(zh, en, content);
    }

    @Override
    public Shape<AgeingRow> shape() {
        return shape;
    }
}
