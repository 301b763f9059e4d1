package org.seedbed.billing.charge;

import java.math.BigDecimal;

/** How much of what at which price. Written without zeros at the end, so that equal rates are equal. */
public record Rate(ChargeBasis basis, BigDecimal quantity, BigDecimal unitPrice) {

    /** Sixtieths of one. */
    public static final int SIXTY = 60;

    public Rate {
        if (unitPrice.signum() < 0) {
            throw new IllegalArgumentException("price below zero: " + unitPrice);
        }
        quantity = quantity.stripTrailingZeros();
        unitPrice = unitPrice.stripTrailingZeros();
    }

    /** Quantity × price: of a whole month, or of everything that was used; of minutes sixty times what they cost. */
    public BigDecimal whole() {
        return quantity.multiply(unitPrice);
    }

    /** What so many cost, rounded once: of a price by the month that of a whole one. */
    public BigDecimal amount() {
        return Cents.share(whole(), BigDecimal.ONE, BigDecimal.valueOf(basis.perPrice()));
    }

    /** The quantity in sixtieths, in which hours and minutes are whole: for limits that count both. */
    public BigDecimal sixtieths() {
        return quantity.multiply(BigDecimal.valueOf(SIXTY / basis.perPrice()));
    }
}
