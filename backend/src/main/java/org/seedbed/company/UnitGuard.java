package org.seedbed.company;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Finds figures that were probably typed in another unit: 万元 for 元, or 千元 for 万元. */
public final class UnitGuard {

    private static final List<BigDecimal> POWERS =
            List.of(new BigDecimal("10"), new BigDecimal("100"), new BigDecimal("1000"), new BigDecimal("10000"));
    /** How far from a whole power of ten still looks like one; true growth is seldom so round. */
    private static final BigDecimal NEAR = new BigDecimal("1.25");

    private UnitGuard() {}

    /**
     * By which power of ten the figure is larger or smaller than the one before, about; empty when there is nothing to
     * wonder about. Signs do not matter, a loss may be typed in the wrong unit too.
     *
     * @return 10, 100, 1000 or 10000; larger or smaller
     */
    public static Optional<BigDecimal> suspicion(BigDecimal before, BigDecimal now) {
        if (before.signum() == 0 || now.signum() == 0) {
            return Optional.empty();
        }
        var larger = now.abs().max(before.abs());
        var smaller = now.abs().min(before.abs());
        var ratio = larger.divide(smaller, MathContext.DECIMAL64);
        return POWERS.stream()
                .filter(power ->
                        ratio.multiply(NEAR).compareTo(power) >= 0 && ratio.compareTo(power.multiply(NEAR)) <= 0)
                .findFirst();
    }
}
