package org.seedbed.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.seedbed.space.PriceBasis;

/** What a lease says of money: prices by basis, and when none is due. */
public record RentTerms(Map<PriceBasis, PriceSteps> prices, List<RentFree> free) {

    public RentTerms {
        prices = Map.copyOf(prices);
        free = List.copyOf(free);
    }

    /** The same prices for the time before the day, list prices from it on. */
    public RentTerms atListPriceFrom(LocalDate day, Map<PriceBasis, PriceSteps> list) {
        var joined = new EnumMap<>(prices);
        joined.replaceAll((basis, agreed) -> agreed.until(day, required(list, basis)));
        return new RentTerms(joined, free);
    }

    BigDecimal price(PriceBasis basis, LocalDate day) {
        return required(prices, basis).on(day);
    }

    boolean isFree(LocalDate day) {
        return free.stream().anyMatch(time -> time.covers(day));
    }

    /** Days in {@code (from, to)} on which what is charged changes, with both ends. */
    List<LocalDate> cuts(PriceBasis basis, LocalDate from, LocalDate to) {
        var days = new TreeSet<>(required(prices, basis).changes());
        free.forEach(time -> days.addAll(List.of(time.from(), time.to())));
        days.addAll(List.of(from, to));
        return List.copyOf(days.subSet(from, true, to, true));
    }

    private static PriceSteps required(Map<PriceBasis, PriceSteps> prices, PriceBasis basis) {
        var steps = prices.get(basis);
        if (steps == null) {
            throw new IllegalArgumentException("no price agreed per " + basis);
        }
        return steps;
    }
}
