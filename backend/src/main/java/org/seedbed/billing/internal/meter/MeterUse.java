package org.seedbed.billing.internal.meter;

import java.math.BigDecimal;

/** What a device counted between two readings. Below zero when an earlier estimate was too high. */
public record MeterUse(String device, BigDecimal multiplier, Reading first, Reading last) {

    public BigDecimal quantity() {
        return last.value().subtract(first.value()).multiply(multiplier);
    }

    public boolean estimated() {
        return first.estimated() || last.estimated();
    }
}
