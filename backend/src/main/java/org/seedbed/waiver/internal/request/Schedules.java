package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.TenantCharges;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.LetItem;
import org.seedbed.billing.charge.Timeline;
import org.seedbed.lease.rent.PriceSteps;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.shared.money.Money;
import org.seedbed.waiver.internal.grant.WaiverSchedule;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverEstimate;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverMonth;
import org.seedbed.waiver.scheme.Grant;

/** What a waiver is worth month by month, by what is let today or by figures somebody tries. */
@ApplicationScoped
class Schedules {

    private static final String TRIED = "tried";

    private final TenantCharges charges;

    Schedules(TenantCharges charges) {
        this.charges = charges;
    }

    /** Something let that somebody thinks of: ㎡ at 元 per square metre and month. */
    record Tried(BigDecimal area, BigDecimal price) {}

    /** The first day of what is let to the tenant. */
    Optional<LocalDate> leaseStart(UUID parkId, UUID tenantId) {
        return charges.firstLetOn(parkId, tenantId);
    }

    WaiverEstimate ofTenant(UUID parkId, UUID tenantId, PolicyScheme scheme, DaySpan days, @Nullable DaySpan window) {
        var start = leaseStart(parkId, tenantId).orElse(days.from());
        return estimate(scheme, days, window, start, charges.foreseen(parkId, tenantId, wholeQuarters(days)));
    }

    WaiverEstimate of(Tried tried, PolicyScheme scheme, DaySpan days, @Nullable DaySpan window) {
        var item = new LetItem(
                FeeKind.RENT,
                TRIED,
                ChargeBasis.SQM_MONTH,
                tried.area(),
                days,
                PriceSteps.flat(days.from(), tried.price()),
                List.of());
        var lines = Timeline.of(List.of(item)).lines(wholeQuarters(days));
        return estimate(scheme, days, window, days.from(), lines);
    }

    private static WaiverEstimate estimate(
            PolicyScheme scheme, DaySpan days, @Nullable DaySpan window, LocalDate leaseStart, List<ChargeLine> lines) {
        var grant = new Grant(TRIED, PolicySchemes.of(TRIED, scheme), leaseStart, days, List.of(), window);
        var schedule = WaiverSchedule.of(grant, lines);
        var metered = metered(scheme, grant);
        var total = schedule.total().add(metered == null ? Cents.ZERO : metered);
        return new WaiverEstimate(
                schedule.rows().stream().map(Schedules::month).toList(), Money.cnyOrNull(metered), Money.cny(total));
    }

    /** What meters count is not known ahead: at most the caps of the months it pays. Null where there is none. */
    private static @Nullable BigDecimal metered(PolicyScheme scheme, Grant grant) {
        var most = Cents.ZERO;
        for (var item : scheme.items()) {
            if (isMetered(item.fee())) {
                if (item.monthlyCap() == null) {
                    return null;
                }
                most = most.add(item.monthlyCap().multiply(BigDecimal.valueOf(months(grant))));
            }
        }
        return scheme.freeHours() == null && scheme.freeTimes() == null ? most : null;
    }

    static boolean isMetered(PolicyScheme.Fee fee) {
        return fee == PolicyScheme.Fee.ELECTRICITY || fee == PolicyScheme.Fee.WATER || fee == PolicyScheme.Fee.NETWORK;
    }

    private static long months(Grant grant) {
        return grant.days().months().stream()
                .filter(month -> DaySpan.month(month)
                        .from()
                        .datesUntil(DaySpan.month(month).to())
                        .anyMatch(grant::covers))
                .count();
    }

    private static WaiverMonth month(WaiverSchedule.Row row) {
        return new WaiverMonth(
                row.month().atDay(1), Money.cny(row.list()), Money.cny(row.waived()), Money.cny(row.payable()));
    }

    private static DaySpan wholeQuarters(DaySpan days) {
        var first = YearMonth.from(days.from());
        var last = YearMonth.from(days.to().minusDays(1));
        return new DaySpan(
                first.minusMonths((first.getMonthValue() - 1) % 3).atDay(1),
                last.plusMonths(3 - (last.getMonthValue() - 1) % 3).atDay(1));
    }
}
