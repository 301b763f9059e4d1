package org.seedbed.billing.internal.meter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.Rate;
import org.seedbed.shared.money.Allocation;

/** A meter that several use: divided by area and days, so that the parts are the whole in quantity and in money. */
public final class SharedMeter {

    /** Parts of a kilowatt-hour or cubic metre that a share is told in. */
    private static final int SHARE_DECIMALS = 4;

    /** Who shares it: a tenant with its area and days; what is not let is the park's, a party like any other. */
    public record Party(String name, BigDecimal area, DaySpan days) {}

    private SharedMeter() {}

    /**
     * The line of each party that was there, in their order.
     *
     * @throws IllegalArgumentException when nobody was
     */
    public static List<ChargeLine> split(ChargeLine whole, List<Party> parties) {
        var weights = parties.stream().map(party -> weight(party, whole.days())).toList();
        var amounts = Allocation.of(whole.amount(), weights, 2);
        var quantity = whole.rate().quantity();
        var quantities = Allocation.of(quantity, weights, Math.max(SHARE_DECIMALS, quantity.scale()));
        var lines = new ArrayList<ChargeLine>();
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            var amount = amounts.get(i);
            if (weights.get(i).signum() > 0) {
                var rate = new Rate(
                        ChargeBasis.USAGE, quantities.get(i), whole.rate().unitPrice());
                var days = party.days().within(whole.days()).orElseThrow();
                var rounding = amount.subtract(Cents.round(rate.whole()));
                lines.add(new ChargeLine(whole.fee(), party.name(), days, rate, amount, rounding));
            }
        }
        return lines;
    }

    /** Area × days on which the party was there. */
    public static BigDecimal weight(Party party, DaySpan days) {
        return party.days()
                .within(days)
                .map(shared -> party.area().multiply(BigDecimal.valueOf(shared.days())))
                .orElse(BigDecimal.ZERO);
    }
}
