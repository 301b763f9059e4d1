package org.seedbed.billing.internal.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.report.RentRollJson.RentRollRow;
import org.seedbed.billing.internal.report.RentRollJson.RentRollSums;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;

/** Columns of the rent roll. */
enum RentRollColumn implements ListColumn<RentRollLine> {
    UNIT("房间", "Unit", (r, l) -> r.unit(), (s, l) -> Figures.TOTAL.in(l)),
    COMPANY("企业名称", "Company", (r, l) -> r.companyName(), RentRollColumn::nothing),
    AGREEMENT("协议编号", "Agreement", (r, l) -> r.agreement(), RentRollColumn::nothing),
    AREA("面积（㎡）", "Area (㎡)", (r, l) -> r.area(), (s, l) -> s.area()),
    SEATS("工位（个）", "Seats", (r, l) -> r.seats(), (s, l) -> s.seats()),
    FROM("起始日", "From", (r, l) -> r.from(), RentRollColumn::nothing),
    LAST_DAY("截止日", "Last day", (r, l) -> r.to().minusDays(1), RentRollColumn::nothing),
    PRICE("单价", "Price", (r, l) -> r.price(), RentRollColumn::nothing),
    BASIS("计价单位", "Priced per", (r, l) -> r.basis() == null ? null : r.basis().in(l), RentRollColumn::nothing),
    MONTHLY_RENT("月租金", "Monthly rent", (r, l) -> r.monthlyRent(), (s, l) -> s.monthlyRent()),
    RENT_FREE("免租期", "Rent-free", (r, l) -> r.rentFree() ? new Words("是", "Yes").in(l) : null, RentRollColumn::nothing),
    BILLED("本月已出账租金", "Billed this month", (r, l) -> r.billed(), (s, l) -> s.billed()),
    WAIVED("本月减免", "Waived this month", (r, l) -> r.waived(), (s, l) -> s.waived()),
    DEPOSIT("押金", "Deposit", (r, l) -> r.deposit(), (s, l) -> s.deposit());

    private final Shape<RentRollLine> shape;

    /** What stands in the row of sums. */
    private interface Sum {
        @Nullable
        Object of(RentRollSums sums, Locale language);
    }

    RentRollColumn(String zh, String en, Content<RentRollRow> content, Sum sum) {
        shape = new Shape<>(zh, en, (line, language) -> {
            if (line.row() != null) {
                return content.of(line.row(), language);
            }
            return line.sums() == null ? null : sum.of(line.sums(), language);
        });
    }

    private static @Nullable Object nothing(RentRollSums sums, Locale language) {
        return null;
    }

    @Override
    public Shape<RentRollLine> shape() {
        return shape;
    }
}
