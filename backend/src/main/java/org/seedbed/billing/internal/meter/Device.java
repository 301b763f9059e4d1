package org.seedbed.billing.internal.meter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.seedbed.billing.charge.DaySpan;

/**
 * One device that counts. A meter whose device is replaced has several, the old one with its last reading on the day the new
 * one has its first; one that starts again at zero is replaced by itself.
 *
 * @param multiplier of the transformer before it (倍率)
 * @param readings as they were recorded: of one day the last holds, but an estimate never stands against what was seen
 */
public record Device(String number, BigDecimal multiplier, List<Reading> readings) {

    public Device {
        if (multiplier.signum() <= 0) {
            throw new IllegalArgumentException("multiplier of " + number + ": " + multiplier);
        }
        readings = List.copyOf(readings);
        refuseBackwards(number, byDay(readings));
    }

    /** What was counted between the first and the last reading on these days, if there are two. */
    Optional<MeterUse> use(DaySpan period) {
        var known = byDay(readings).subMap(period.from(), true, period.to(), true);
        if (known.size() < 2) {
            return Optional.empty();
        }
        var first = known.firstEntry().getValue();
        var last = known.lastEntry().getValue();
        return Optional.of(new MeterUse(number, multiplier, first, last));
    }

    private static NavigableMap<LocalDate, Reading> byDay(List<Reading> readings) {
        var byDay = new TreeMap<LocalDate, Reading>();
        readings.forEach(reading -> byDay.merge(
                reading.day(), reading, (held, later) -> later.estimated() && !held.estimated() ? held : later));
        return byDay;
    }

    /** An estimate may have been too high: only what was seen must not fall. */
    private static void refuseBackwards(String number, NavigableMap<LocalDate, Reading> byDay) {
        var before = BigDecimal.ZERO;
        for (var reading : byDay.values()) {
            if (!reading.estimated()) {
                if (reading.value().compareTo(before) < 0) {
                    throw new IllegalArgumentException(
                            number + " went back to " + reading.value() + " on " + reading.day());
                }
                before = reading.value();
            }
        }
    }
}
