package org.seedbed.space.internal.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceAdjustmentRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceStep;

/**
 * A price up or down by a percentage, rounded half up to a step once. Pure.
 *
 * @param percent of the price, negative for less; null leaves every price as it is, also one between two steps
 */
record PriceRule(@Nullable BigDecimal percent, PriceStep step) {

    /** Every price as it is. */
    static final PriceRule UNCHANGED = new PriceRule(null, PriceStep.FEN);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PriceRule asked(@Nullable PriceAdjustmentRequest asked) {
        return asked == null ? UNCHANGED : new PriceRule(asked.percent(), asked.step());
    }

    BigDecimal of(BigDecimal amount) {
        if (percent == null) {
            return amount;
        }
        var exact = amount.multiply(HUNDRED.add(percent)).movePointLeft(2);
        return exact.divide(step.yuan(), 0, RoundingMode.HALF_UP)
                .multiply(step.yuan())
                .setScale(2);
    }
}
