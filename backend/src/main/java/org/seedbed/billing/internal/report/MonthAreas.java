package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionAreas;

/** Areas of one month, each by the days it was let or there. Pure. */
final class MonthAreas {

    private static final int SHARE_DECIMALS = 4;

    /**
     * A unit on the days it exists.
     *
     * @param from null: from the beginning
     * @param to first day after; null: without end
     */
    record UnitDays(
            UUID id,
            BigDecimal area,
            @Nullable Integer seats,
            boolean lettable,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * What a tenant has of a unit.
     *
     * @param seats null: all of it
     */
    record LetDays(UUID unitId, UUID tenantId, @Nullable Integer seats, DaySpan days) {}

    /** What a tenant had, and whether it was an incubatee on the first day of it. */
    record TenantArea(boolean incubatee, BigDecimal area) {}

    private final DaySpan month;
    private final int days;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal incubatee = BigDecimal.ZERO;
    private BigDecimal own = BigDecimal.ZERO;
    private BigDecimal others = BigDecimal.ZERO;
    private final Map<UUID, BigDecimal> areas = new HashMap<>();
    private final Map<UUID, LocalDate> firstDays = new HashMap<>();
    private final Map<UUID, Boolean> incubatees = new HashMap<>();

    private MonthAreas(YearMonth month) {
        this.month = DaySpan.month(month);
        this.days = month.lengthOfMonth();
    }

    /**
     * Adds up a month.
     *
     * @param isIncubatee of a tenant on a day
     */
    static MonthAreas of(
            YearMonth month, List<UnitDays> units, List<LetDays> lets, BiPredicate<UUID, LocalDate> isIncubatee) {
        var areas = new MonthAreas(month);
        lets.forEach(areas::begin);
        areas.firstDays.forEach((tenant, day) -> areas.incubatees.put(tenant, isIncubatee.test(tenant, day)));
        var byUnit = new HashMap<UUID, BigDecimal>();
        var known = new HashMap<UUID, UnitDays>();
        units.forEach(unit -> known.put(unit.id(), unit));
        for (var let : lets) {
            var unit = known.get(let.unitId());
            if (unit != null) {
                byUnit.merge(unit.id(), areas.let(unit, let), BigDecimal::add);
            }
        }
        units.forEach(unit -> areas.unit(unit, byUnit.getOrDefault(unit.id(), BigDecimal.ZERO)));
        return areas;
    }

    private void begin(LetDays let) {
        let.days()
                .within(month)
                .ifPresent(within -> firstDays.merge(
                        let.tenantId(), within.from(), (one, other) -> one.isBefore(other) ? one : other));
    }

    /** ㎡ × days. */
    private BigDecimal let(UnitDays unit, LetDays let) {
        var within = let.days().within(month).orElse(null);
        if (within == null) {
            return BigDecimal.ZERO;
        }
        var weight = unit.area().multiply(BigDecimal.valueOf(within.days()));
        if (let.seats() != null && unit.seats() != null) {
            weight = weight.multiply(BigDecimal.valueOf(let.seats()))
                    .divide(BigDecimal.valueOf(unit.seats()), 6, RoundingMode.HALF_UP);
        }
        areas.merge(let.tenantId(), weight, BigDecimal::add);
        if (Boolean.TRUE.equals(incubatees.get(let.tenantId()))) {
            incubatee = incubatee.add(weight);
        } else {
            others = others.add(weight);
        }
        return weight;
    }

    private void unit(UnitDays unit, BigDecimal let) {
        var from = unit.from() == null || unit.from().isBefore(month.from()) ? month.from() : unit.from();
        var to = unit.to() == null || unit.to().isAfter(month.to()) ? month.to() : unit.to();
        if (!from.isBefore(to)) {
            return;
        }
        var weight = unit.area().multiply(BigDecimal.valueOf(new DaySpan(from, to).days()));
        total = total.add(weight);
        if (!unit.lettable()) {
            own = own.add(weight.subtract(let));
        }
    }

    /** Each rounded to 0.01 ㎡; what is vacant is what is left, so that all add up to the total. */
    ExemptionAreas areas() {
        var all = average(total);
        var exempt = average(incubatee).add(average(own));
        return new ExemptionAreas(
                all,
                average(incubatee),
                average(own),
                average(others),
                all.subtract(exempt).subtract(average(others)),
                exempt,
                all.signum() == 0 ? null : exempt.divide(all, SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    Map<UUID, TenantArea> tenants() {
        var found = new HashMap<UUID, TenantArea>();
        incubatees.forEach((tenant, is) ->
                found.put(tenant, new TenantArea(is, average(areas.getOrDefault(tenant, BigDecimal.ZERO)))));
        return found;
    }

    private BigDecimal average(BigDecimal weight) {
        return weight.divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }
}
