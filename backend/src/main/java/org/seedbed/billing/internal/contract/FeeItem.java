package org.seedbed.billing.internal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.LetItem;
import org.seedbed.lease.rent.PriceSteps;

/**
 * One fee of one place, as a bill keeps it to be computed again.
 *
 * @param subject the unit's id, with what tells apart seats of it
 * @param label the unit's number
 * @param quantity ㎡ or seats
 * @param to the first day after
 * @param prices 元 a month, each from its day on
 */
public record FeeItem(
        FeeKind fee,
        String subject,
        String label,
        ChargeBasis basis,
        BigDecimal quantity,
        LocalDate from,
        LocalDate to,
        SortedMap<LocalDate, BigDecimal> prices,
        List<DaySpan> free) {

    public FeeItem {
        quantity = quantity.stripTrailingZeros();
        var stripped = new TreeMap<LocalDate, BigDecimal>();
        prices.forEach((day, price) -> stripped.put(day, price.stripTrailingZeros()));
        prices = stripped;
        free = List.copyOf(free);
    }

    LetItem letItem() {
        return new LetItem(fee, subject, basis, quantity, new DaySpan(from, to), PriceSteps.of(prices), free);
    }

    /** The same on those of its days; prices and free days as they are. */
    FeeItem during(DaySpan days) {
        return new FeeItem(fee, subject, label, basis, quantity, days.from(), days.to(), prices, free);
    }

    static SortedMap<LocalDate, BigDecimal> prices(PriceSteps steps) {
        var prices = new TreeMap<LocalDate, BigDecimal>();
        steps.changes().forEach(day -> prices.put(day, steps.on(day)));
        return prices;
    }
}
