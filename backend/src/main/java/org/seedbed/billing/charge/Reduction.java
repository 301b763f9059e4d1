package org.seedbed.billing.charge;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one grant pays of a charge line.
 *
 * @param year of the scheme, from 1
 * @param rate share of the base; of a fixed subsidy, money per square metre and day
 * @param base the part of the list amount that the scheme covers, by days, quantity and price
 * @param caps why it is less than the rate of the whole line
 */
public record Reduction(
        String grant,
        String policy,
        int year,
        BigDecimal rate,
        BigDecimal base,
        BigDecimal amount,
        List<ReductionCap> caps) {

    public Reduction {
        base = base.setScale(2);
        amount = amount.setScale(2);
        caps = List.copyOf(caps);
    }

    public Reduction negated() {
        return new Reduction(grant, policy, year, rate, base.negate(), amount.negate(), caps);
    }
}
