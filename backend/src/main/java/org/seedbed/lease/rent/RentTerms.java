package org.seedbed.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.seedbed.space.PriceBasis;

/**
 * What a lease says of money: prices by basis, and when none is due.
 *
 * @param own of single units, which go before those of their basis
 */
public record RentTerms(Map<PriceBasis, PriceSteps> prices, Map<OfUnit, PriceSteps> own, List<RentFree> free) {

    /** Whole or by seats: a unit may be let both ways, one after the other. */
    public record OfUnit(UUID unitId, PriceBasis basis) {}

    public RentTerms {
        prices = Map.copyOf(prices);
        own = Map.copyOf(own);
        free = List.copyOf(free);
    }

    public RentTerms(Map<PriceBasis, PriceSteps> prices, List<RentFree> free) {
        this(prices, Map.of(), free);
    }

    /** The same prices for the time before the day, list prices from it on. */
    public RentTerms atListPriceFrom(LocalDate day, Map<PriceBasis, PriceSteps> list) {
        var joined = new EnumMap<>(prices);
        joined.replaceAll((basis, agreed) -> agreed.until(day, required(list, basis)));
        return new RentTerms(joined, own, free);
    }

    /** The same with prices of single units. */
    public RentTerms with(Map<OfUnit, PriceSteps> units) {
        return new RentTerms(prices, units, free);
    }

    /**
     * The price of a unit, or of a seat in it.
     *
     * @throws IllegalArgumentException where none is agreed
     */
    public BigDecimal price(UUID unitId, PriceBasis basis, LocalDate day) {
        return steps(unitId, basis).on(day);
    }

    private PriceSteps steps(UUID unitId, PriceBasis basis) {
        var steps = own.get(new OfUnit(unitId, basis));
        return steps == null ? required(prices, basis) : steps;
    }

    boolean isFree(LocalDate day) {
        return free.stream().anyMatch(time -> time.covers(day));
    }

    /** Days in {@code (from, to)} on which what is charged changes, with both ends. */
    List<LocalDate> cuts(RentPart part, LocalDate from, LocalDate to) {
        var days = new TreeSet<>(steps(part.unitId(), part.basis()).changes());
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
