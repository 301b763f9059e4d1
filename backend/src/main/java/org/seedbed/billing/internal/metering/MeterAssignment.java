package org.seedbed.billing.internal.metering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.meter.Device;
import org.seedbed.billing.internal.metering.MeterData.Load;
import org.seedbed.billing.internal.metering.MeterFacts.Gap;
import org.seedbed.billing.internal.metering.MeterFacts.MeterRoom;
import org.seedbed.billing.internal.metering.MeterFacts.Missing;

/** Which use is whose. Pure. */
final class MeterAssignment {

    private static final class Found {
        final List<MeterShare> meters = new ArrayList<>();
        final Set<Missing> missing = new LinkedHashSet<>();
    }

    private final Load load;
    private final DaySpan days;
    private final Map<UUID, Found> found = new LinkedHashMap<>();

    private MeterAssignment(Load load, DaySpan days) {
        this.load = load;
        this.days = days;
    }

    static Map<UUID, MeterFacts> of(Load load, Collection<UUID> tenantIds, DaySpan days) {
        var assignment = new MeterAssignment(load, days);
        for (var meter : load.meters()) {
            for (var tenant : tenantIds) {
                assignment.assign(meter, tenant);
            }
        }
        var facts = new LinkedHashMap<UUID, MeterFacts>();
        assignment.found.forEach(
                (tenant, of) -> facts.put(tenant, new MeterFacts(tenant, of.meters, List.copyOf(of.missing))));
        return facts;
    }

    private void assign(MeterData meter, UUID tenant) {
        var periods = meter.periods().stream()
                .filter(period ->
                        !period.from().isBefore(days.from()) && !period.to().isAfter(days.to()))
                .toList();
        if (meter.shared()) {
            shared(meter, tenant, periods);
        } else {
            meter.rooms().stream()
                    .map(MeterData.Room::unitId)
                    .distinct()
                    .forEach(unit -> alone(meter, unit, tenant, periods));
        }
    }

    /** A room's own meter: a tenant pays what was used while the room was its alone, from a reading to a reading. */
    private void alone(MeterData meter, UUID unit, UUID tenant, List<DaySpan> periods) {
        var stays = new Stays(meter, unit, days.to());
        var own = stays.of(tenant);
        if (own.isEmpty()) {
            return;
        }
        var charged = new ArrayList<DaySpan>();
        for (var period : periods) {
            if (own.stream().noneMatch(stay -> stay.overlaps(period))) {
                continue;
            }
            if (stays.othersDuring(tenant, period)) {
                miss(tenant, Gap.SHARED, meter, period.from());
            } else if (own.stream()
                    .anyMatch(stay -> stay.within(period).filter(period::equals).isPresent())) {
                charged.add(period);
            }
        }
        own.forEach(stay -> unread(meter, tenant, stay));
        var room = meter.rooms().stream()
                .filter(r -> r.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
        add(meter, tenant, meter.number() + " · " + room.number(), charged, List.of());
    }

    /** A day on which the tenant came or went needs a reading, and so does the last day. */
    private void unread(MeterData meter, UUID tenant, DaySpan stay) {
        for (var day : List.of(stay.from(), stay.to())) {
            if (!day.isBefore(days.from()) && !day.isAfter(days.to()) && !meter.readOn(day)) {
                miss(tenant, Gap.READING, meter, day);
            }
        }
    }

    private void shared(MeterData meter, UUID tenant, List<DaySpan> periods) {
        if (meter.rooms().stream()
                .flatMap(room -> room.lets().stream())
                .noneMatch(let -> let.tenantId().equals(tenant))) {
            return;
        }
        var until = meter.lastDay().filter(last -> last.isBefore(days.to())).orElse(days.to());
        var first = meter.firstDay().filter(day -> day.isBefore(until));
        if (first.isEmpty()) {
            return;
        }
        var sharers = new Sharing(meter, tenant, new DaySpan(first.get(), until)).sharers();
        var own = sharers.stream().filter(MeterShare.Sharer::own).toList();
        var charged = periods.stream()
                .filter(period -> own.stream().anyMatch(sharer -> sharer.days().overlaps(period)))
                .toList();
        if (!meter.readOn(until) && !until.isBefore(days.from()) && unreadSince(meter, own, until)) {
            miss(tenant, Gap.READING, meter, until);
        }
        add(meter, tenant, meter.number(), charged, sharers);
    }

    /** Whether the tenant was there on a day that no reading covers yet. */
    private static boolean unreadSince(MeterData meter, List<MeterShare.Sharer> own, LocalDate until) {
        var read = meter.periods().stream()
                .map(DaySpan::to)
                .filter(to -> to.isBefore(until))
                .max(LocalDate::compareTo);
        var since = read.or(meter::firstDay).orElse(until);
        return since.isBefore(until)
                && own.stream().anyMatch(sharer -> sharer.days().overlaps(new DaySpan(since, until)));
    }

    private void add(
            MeterData meter, UUID tenant, String label, List<DaySpan> periods, List<MeterShare.Sharer> sharers) {
        var prices = load.prices().getOrDefault(meter.fee(), List.of());
        var priced = new ArrayList<DaySpan>();
        for (var period : periods) {
            if (prices.stream().anyMatch(price -> !price.from().isAfter(period.from()))) {
                priced.add(period);
            } else {
                miss(tenant, Gap.TARIFF, meter, period.from());
            }
        }
        new MeterShare(meter.id(), label, meter.fee().fee(), devices(meter), prices, priced, sharers)
                .during(days)
                .ifPresent(share -> of(tenant).meters.add(share));
    }

    private static List<Device> devices(MeterData meter) {
        return meter.devices().stream().map(MeterData.Counted::device).toList();
    }

    private void miss(UUID tenant, Gap gap, MeterData meter, LocalDate day) {
        var rooms = meter.rooms().stream()
                .filter(room ->
                        room.lets().stream().anyMatch(let -> let.tenantId().equals(tenant)))
                .map(room -> new MeterRoom(room.unitId(), room.number()))
                .distinct()
                .toList();
        of(tenant).missing.add(new Missing(gap, meter.id(), meter.number(), rooms, day));
    }

    private Found of(UUID tenant) {
        return found.computeIfAbsent(tenant, id -> new Found());
    }
}
