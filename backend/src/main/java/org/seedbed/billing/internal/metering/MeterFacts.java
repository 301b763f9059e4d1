package org.seedbed.billing.internal.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.shared.db.SqlRunner;

/**
 * What meters say to one tenant: everything its lines are computed from, as values, so that they can be computed again.
 *
 * @param missing what keeps a use from being charged; it is charged by the first run that knows
 */
public record MeterFacts(UUID tenantId, List<MeterShare> meters, List<Missing> missing) {

    /** What is not known. */
    public enum Gap {
        /** No reading of that day: the tenant changed on it, or the run charges until then. */
        READING,
        /** No tariff for what was used from that day on. */
        TARIFF,
        /** Several had the room at once, and the meter is not shared. */
        SHARED
    }

    /**
     * A gap in what is known of a meter.
     *
     * @param meter its number
     * @param rooms of the tenant whose use it counts
     */
    public record Missing(Gap gap, UUID meterId, String meter, List<MeterRoom> rooms, LocalDate day) {

        public Missing {
            rooms = List.copyOf(rooms);
        }
    }

    /** A room a meter counts for, with its number. */
    public record MeterRoom(UUID unitId, String number) {}

    public MeterFacts {
        meters = List.copyOf(meters);
        missing = List.copyOf(missing);
    }

    /**
     * By tenant; whom no meter concerns is left out.
     *
     * @param days uses that begin and end within them are charged: {@code to} is the day of the last reading that counts
     * @param rows for every row: bill runs work outside any request
     */
    public static Map<UUID, MeterFacts> of(UUID parkId, Collection<UUID> tenantIds, DaySpan days, SqlRunner rows) {
        return MeterAssignment.of(MeterLoad.of(parkId, tenantIds, rows), tenantIds, days);
    }

    /** What begins on these days, with no other reading, price or neighbour than it rests on. */
    public MeterFacts during(DaySpan days) {
        return new MeterFacts(
                tenantId,
                meters.stream().flatMap(meter -> meter.during(days).stream()).toList(),
                missing.stream()
                        .filter(gap ->
                                !gap.day().isBefore(days.from()) && !gap.day().isAfter(days.to()))
                        .toList());
    }

    /** By day, then by meter. */
    public List<MeteredLine> lines() {
        return meters.stream()
                .flatMap(meter -> meter.lines().stream())
                .sorted(MeteredLine.IN_ORDER)
                .toList();
    }
}
