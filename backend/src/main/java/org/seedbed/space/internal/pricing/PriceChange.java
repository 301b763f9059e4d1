package org.seedbed.space.internal.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.PriceBasis;

/**
 * How a price differs from the one before. Prices of different bases have no difference: 元/㎡ from 元/个 is nothing. Pure.
 *
 * @param difference in 元, negative for less
 * @param percent of the price before, two decimals; null also where that was nought
 */
record PriceChange(
        @Nullable BigDecimal difference, @Nullable BigDecimal percent) {

    /** A price per month. */
    record Price(BigDecimal amount, PriceBasis basis) {}

    private static final PriceChange NONE = new PriceChange(null, null);

    static PriceChange between(@Nullable Price before, @Nullable Price after) {
        return before == null || after == null || before.basis() != after.basis()
                ? NONE
                : between(before.amount(), after.amount());
    }

    static PriceChange between(BigDecimal before, BigDecimal after) {
        var difference = after.subtract(before);
        return new PriceChange(
                difference,
                before.signum() == 0 ? null : difference.movePointRight(2).divide(before, 2, RoundingMode.HALF_UP));
    }
}
