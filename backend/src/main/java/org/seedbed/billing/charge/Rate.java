package org.seedbed.billing.charge;

import java.math.BigDecimal;

/** How much of what at which price. Written without zeros at the end, so that equal rates are equal. */
public record Rate(ChargeBasis basis, BigDecimal quantity, BigDecimal unitPrice) {

    public Rate {
        if (unitPrice.signum() < 0) {
            throw new IllegalArgumentException("price below zero: " + unitPrice);
        }
        quantity = quantity.stripTrailingZeros();
        unitPrice = unitPrice.stripTrailingZeros();
    }

    /** Quantity × price: of a whole month, or of everything that was used. */
    public BigDecimal whole() {
        return quantity.multiply(unitPrice);
    }
}
