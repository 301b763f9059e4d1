package org.seedbed.billing.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place where money is rounded: half up, to the cent. */
public final class Cents {

    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    /** 元, the most one line comes to: a slip of the finger is told, and never billed. */
    public static final BigDecimal MOST_OF_A_LINE = new BigDecimal("99999999.99");

    private Cents() {}

    public static BigDecimal round(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** {@code part / whole} of an amount; multiplied first, so that nothing is lost before the rounding. */
    public static BigDecimal share(BigDecimal amount, BigDecimal part, BigDecimal whole) {
        return amount.multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
