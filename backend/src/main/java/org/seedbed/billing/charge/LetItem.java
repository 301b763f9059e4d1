package org.seedbed.billing.charge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.seedbed.lease.rent.PriceSteps;

/**
 * Something that is let or paid for by the month on the given days. When an area changes or a unit is swapped, one item
 * ends and another begins.
 *
 * @param subject see {@link ChargeLine}
 * @param prices each from its day on
 * @param free days on which nothing is charged (免租期)
 */
public record LetItem(
        FeeKind fee,
        String subject,
        ChargeBasis basis,
        BigDecimal quantity,
        DaySpan days,
        PriceSteps prices,
        List<DaySpan> free) {

    public LetItem {
        if (!basis.monthly()) {
            throw new IllegalArgumentException("not by the month: " + basis);
        }
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("nothing let: " + quantity);
        }
        free = List.copyOf(free);
    }

    /** Its days that are charged within others, in pieces of one price. */
    List<DaySpan> charged(DaySpan within, List<LocalDate> alsoCutAt) {
        var cuts = new ArrayList<>(alsoCutAt);
        cuts.addAll(prices.changes());
        free.forEach(span -> cuts.addAll(List.of(span.from(), span.to())));
        return days.within(within).stream()
                .flatMap(span -> span.cutAt(cuts).stream())
                .filter(span -> free.stream().noneMatch(time -> time.contains(span.from())))
                .toList();
    }

    Rate rateOn(LocalDate day) {
        return new Rate(basis, quantity, prices.on(day));
    }
}
