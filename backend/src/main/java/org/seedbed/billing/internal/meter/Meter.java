package org.seedbed.billing.internal.meter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Rate;
import org.seedbed.lease.rent.PriceSteps;

/** A place where electricity or water is counted, with its devices one after another. */
public record Meter(String number, FeeKind fee, List<Device> devices) {

    /** What is charged and the readings it rests on. */
    public record Metered(ChargeLine line, List<MeterUse> uses) {

        public Metered {
            uses = List.copyOf(uses);
        }

        public boolean estimated() {
            return uses.stream().anyMatch(MeterUse::estimated);
        }
    }

    public Meter {
        devices = List.copyOf(devices);
    }

    /**
     * What was used, at the price of the period's first day; a price that changes needs a reading on its day.
     *
     * @throws IllegalArgumentException when the readings do not reach from the first day to the last
     */
    public Metered charge(DaySpan period, PriceSteps prices) {
        var uses = uses(period);
        var used = uses.stream().map(MeterUse::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rate = new Rate(ChargeBasis.USAGE, used, prices.on(period.from()));
        return new Metered(ChargeLine.counted(fee, number, period, rate), uses);
    }

    private List<MeterUse> uses(DaySpan period) {
        var uses = new ArrayList<MeterUse>();
        var reached = period.from();
        for (var device : devices) {
            var use = device.use(period);
            if (use.isPresent() && use.get().first().day().equals(reached)) {
                uses.add(use.get());
                reached = use.get().last().day();
            }
        }
        if (!reached.equals(period.to())) {
            throw new IllegalArgumentException(number + " has no reading that leads on from " + reached);
        }
        return uses;
    }
}
