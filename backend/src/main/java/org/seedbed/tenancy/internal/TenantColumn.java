package org.seedbed.tenancy.internal;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;
import org.seedbed.tenancy.TenantSpace.TenantUnitView;
import org.seedbed.tenancy.internal.TenantJson.TenantSummary;

/** Columns of the tenant list. */
enum TenantColumn implements ListColumn<TenantSummary> {
    NAME("企业名称", "Company", (t, l) -> t.companyName()),
    KIND("类型", "Kind", (t, l) -> t.kind().in(l)),
    USCC("统一社会信用代码", "Credit code", (t, l) -> t.uscc()),
    STAGE("阶段", "Stage", (t, l) -> t.stage() == null ? null : t.stage().in(l)),
    STAGE_SINCE("阶段起", "Stage since", (t, l) -> t.stageSince()),
    INCUBATEE("在孵认定", "Incubatee", (t, l) -> incubatee(t).in(l)),
    UNITS(
            "房间",
            "Units",
            (t, l) -> t.units().stream().map(TenantUnitView::number).collect(Collectors.joining("、"))),
    AREA("面积（㎡）", "Area (㎡)", (t, l) -> t.area().signum() == 0 ? null : t.area()),
    SEATS("工位（个）", "Seats", (t, l) -> seats(t)),
    FROM("入驻日期", "Moved in", (t, l) -> t.from()),
    LAST_DAY("到期日", "Last day", (t, l) -> t.to() == null ? null : t.to().minusDays(1));

    private static final Words YES = new Words("在孵企业", "Incubatee");
    private static final Words NO = new Words("非在孵", "Not incubatee");

    private final Shape<TenantSummary> shape;

    TenantColumn(String zh, String en, Content<TenantSummary> content) {
        shape = new Shape<>(zh, en, content);
    }

    private static Words incubatee(TenantSummary tenant) {
        return tenant.incubatee() ? YES : NO;
    }

    /** Seats of shared zones; whole units have none of their own. */
    private static @Nullable Integer seats(TenantSummary tenant) {
        int seats = tenant.units().stream()
                .map(TenantUnitView::seats)
                .mapToInt(n -> n == null ? 0 : n)
                .sum();
        return seats == 0 ? null : seats;
    }

    @Override
    public Shape<TenantSummary> shape() {
        return shape;
    }
}
