package org.seedbed.waiver.scheme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.Rate;
import org.seedbed.billing.charge.Reduction;
import org.seedbed.billing.charge.ReductionCap;

/** What one grant pays of the hours or times of its free quota, one line after the other. */
final class QuotaShares {

    private final Grant grant;
    private final Rule.FreeQuota quota;

    QuotaShares(Grant grant, Rule.FreeQuota quota) {
        this.grant = grant;
        this.quota = quota;
    }

    /** Reductions of each line, in the order of the lines; they must be all those of a quota's months. */
    List<List<Reduction>> reductions(List<ChargeLine> lines) {
        // In sixtieths, for lines by the hour and by the minute share one quota.
        var most = quota.units().multiply(BigDecimal.valueOf(Rate.SIXTY));
        var left = new HashMap<YearMonth, BigDecimal>();
        var reductions = new ArrayList<List<Reduction>>();
        for (var line : lines) {
            var units = line.rate().sixtieths();
            var stretch = stretch(line.month());
            var free = units.min(left.getOrDefault(stretch, most));
            if (grant.covers(line.days().from()) && free.signum() > 0) {
                left.put(stretch, left.getOrDefault(stretch, most).subtract(free));
                reductions.add(List.of(reduction(line, free, units)));
            } else {
                reductions.add(List.of());
            }
        }
        return reductions;
    }

    private Reduction reduction(ChargeLine line, BigDecimal free, BigDecimal units) {
        var amount = Cents.share(line.amount(), free, units);
        var caps = free.compareTo(units) < 0 ? List.of(ReductionCap.FREE_QUOTA) : List.<ReductionCap>of();
        return new Reduction(
                grant.id(),
                grant.scheme().policy(),
                grant.yearOn(line.days().from()),
                BigDecimal.ONE,
                amount,
                amount,
                caps);
    }

    private YearMonth stretch(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % quota.months());
    }
}
