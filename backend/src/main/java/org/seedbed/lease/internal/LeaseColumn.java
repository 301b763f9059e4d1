package org.seedbed.lease.internal;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.LeaseJson.LeaseSummary;
import org.seedbed.lease.internal.LeaseJson.LeaseUnitView;
import org.seedbed.shared.sheet.ListColumn;

/** Columns of the lease list. Units, areas and seats are those of the last day, as the rent is. */
enum LeaseColumn implements ListColumn<LeaseSummary> {
    COMPANY("企业名称", "Company", (r, l) -> r.companyName()),
    UNITS("房间", "Units", (r, l) -> let(r).map(LeaseUnitView::number).collect(Collectors.joining("、"))),
    AREA("面积（㎡）", "Area (㎡)", (r, l) -> positive(sum(r, u -> u.seats() == null ? u.area() : BigDecimal.ZERO))),
    SEATS(
            "工位（个）",
            "Seats",
            (r, l) -> positive(sum(r, u -> u.seats() == null ? BigDecimal.ZERO : BigDecimal.valueOf(u.seats())))),
    FROM("租赁起始日", "From", (r, l) -> r.from()),
    LAST_DAY("租赁截止日", "Last day", (r, l) -> r.to().minusDays(1)),
    PRICE("租金单价", "Price", (r, l) -> r.unitPrice()),
    PRICE_BASIS(
            "计价单位", "Priced per", (r, l) -> r.basis() == null ? null : r.basis().in(l)),
    MONTHLY_RENT("月租金", "Monthly rent", (r, l) -> r.monthlyRent()),
    WAIVER("减免政策", "Waiver", (r, l) -> r.waiverLabel());

    private final Shape<LeaseSummary> shape;

    LeaseColumn(String zh, String en, Content<LeaseSummary> content) {
        shape = new Shape<>(zh, en, content);
    }

    private static BigDecimal sum(LeaseSummary lease, Function<LeaseUnitView, BigDecimal> part) {
        return let(lease).map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<LeaseUnitView> let(LeaseSummary lease) {
        return lease.units().stream().filter(unit -> !unit.to().isBefore(lease.to()));
    }

    private static @Nullable BigDecimal positive(BigDecimal sum) {
        return sum.signum() == 0 ? null : sum;
    }

    @Override
    public Shape<LeaseSummary> shape() {
        return shape;
    }
}
