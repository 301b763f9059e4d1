package org.seedbed.billing.internal.metering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.metering.MeterData.Let;
import org.seedbed.billing.internal.metering.MeterData.Room;

/** Who had a room while a meter counted for it. Leases of one tenant that meet are one stay. */
final class Stays {

    private final List<Let> lets = new ArrayList<>();

    Stays(MeterData meter, UUID unit, LocalDate until) {
        var first = meter.firstDay().orElse(until);
        var last = meter.lastDay().filter(day -> day.isBefore(until)).orElse(until);
        if (first.isBefore(last)) {
            var counted = new DaySpan(first, last);
            meter.rooms().stream().filter(room -> room.unitId().equals(unit)).forEach(room -> collect(room, counted));
        }
    }

    private void collect(Room room, DaySpan counted) {
        for (var let : room.lets()) {
            room.days()
                    .within(let.days())
                    .flatMap(days -> days.within(counted))
                    .ifPresent(days -> lets.add(new Let(let.tenantId(), let.firstSeat(), let.seats(), days)));
        }
    }

    /** The tenant's, in order. */
    List<DaySpan> of(UUID tenant) {
        var spans = lets.stream()
                .filter(let -> let.tenantId().equals(tenant))
                .map(Let::days)
                .sorted(Comparator.comparing(DaySpan::from))
                .toList();
        var merged = new ArrayList<DaySpan>();
        for (var span : spans) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && !span.from().isAfter(last.to())) {
                var to = span.to().isAfter(last.to()) ? span.to() : last.to();
                merged.set(merged.size() - 1, new DaySpan(last.from(), to));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** Whether somebody else had seats of it on a day on which the tenant had some too. */
    boolean othersDuring(UUID tenant, DaySpan period) {
        return of(tenant).stream()
                .flatMap(stay -> stay.within(period).stream())
                .anyMatch(days -> lets.stream()
                        .anyMatch(let ->
                                !let.tenantId().equals(tenant) && let.days().overlaps(days)));
    }
}
