package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.contract.Contract;
import org.seedbed.billing.internal.contract.FeeItem;

/**
 * The rent of a unit of a lease as it holds on a day. Pure.
 *
 * @param price null where none was recorded, or where seats of the unit have several
 * @param monthly of a whole month, each item rounded as the bill rounds it; null where no price was recorded
 * @param free whether nothing is charged on the day
 */
record RentOnDay(
        @Nullable BigDecimal price,
        @Nullable ChargeBasis basis,
        @Nullable BigDecimal monthly,
        boolean free) {

    static RentOnDay of(Contract contract, UUID unitId, LocalDate on) {
        var items = contract.items().stream()
                .filter(item -> item.fee() == FeeKind.RENT && isOf(item, unitId))
                .filter(item -> !on.isBefore(item.from()) && on.isBefore(item.to()))
                .toList();
        if (items.isEmpty()) {
            return new RentOnDay(null, null, null, false);
        }
        var first = items.getFirst();
        var price = price(first, on);
        var one = items.stream()
                .allMatch(
                        item -> item.basis() == first.basis() && price(item, on).compareTo(price) == 0);
        var monthly = items.stream()
                .map(item -> Cents.round(item.quantity().multiply(price(item, on))))
                .reduce(Cents.ZERO, BigDecimal::add);
        return new RentOnDay(one ? price : null, one ? first.basis() : null, monthly, free(items, on));
    }

    private static boolean isOf(FeeItem item, UUID unitId) {
        var unit = unitId.toString();
        return item.subject().equals(unit) || item.subject().startsWith(unit + "#");
    }

    /** Of the latest day with a price of its own; days before the first one have the first. */
    private static BigDecimal price(FeeItem item, LocalDate on) {
        var until = item.prices().headMap(on.plusDays(1));
        return until.isEmpty()
                ? item.prices().firstEntry().getValue()
                : until.lastEntry().getValue();
    }

    private static boolean free(List<FeeItem> items, LocalDate on) {
        return items.stream().allMatch(item -> item.free().stream().anyMatch(days -> days.contains(on)));
    }
}
