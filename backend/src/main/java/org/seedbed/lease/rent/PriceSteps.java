package org.seedbed.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Prices per square metre or seat and month, each from its day until the next one's. */
public final class PriceSteps {

    private final NavigableMap<LocalDate, BigDecimal> prices;

    private PriceSteps(Map<LocalDate, BigDecimal> prices) {
        if (prices.isEmpty() || prices.values().stream().anyMatch(price -> price.signum() < 0)) {
            throw new IllegalArgumentException("no prices: " + prices);
        }
        this.prices = Collections.unmodifiableNavigableMap(new TreeMap<>(prices));
    }

    /** Prices by their first days. */
    public static PriceSteps of(Map<LocalDate, BigDecimal> prices) {
        return new PriceSteps(prices);
    }

    public static PriceSteps flat(LocalDate from, BigDecimal price) {
        return new PriceSteps(Map.of(from, price));
    }

    /**
     * These prices before the day, the others from it on: a renewal beyond the time a company may be incubated goes on at
     * list price, whatever was agreed for the time before. Where the others begin later, these go on until then.
     */
    public PriceSteps until(LocalDate day, PriceSteps others) {
        var joined = new TreeMap<>(prices.headMap(day, false));
        var first = others.prices.floorEntry(day);
        if (first != null) {
            joined.put(day, first.getValue());
        }
        joined.putAll(others.prices.tailMap(day, false));
        return new PriceSteps(joined);
    }

    /**
     * The price on a day.
     *
     * @throws IllegalArgumentException before the first
     */
    public BigDecimal on(LocalDate day) {
        var step = prices.floorEntry(day);
        if (step == null) {
            throw new IllegalArgumentException("no price agreed for " + day);
        }
        return step.getValue();
    }

    /** Days on which another price begins. */
    public SortedSet<LocalDate> changes() {
        return Collections.unmodifiableSortedSet(prices.navigableKeySet());
    }

    @Override
    public String toString() {
        return prices.toString();
    }
}
