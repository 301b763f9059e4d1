package org.seedbed.billing.internal.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.metering.MeterData.Let;
import org.seedbed.billing.internal.metering.MeterData.Room;
import org.seedbed.billing.internal.metering.MeterShare.Sharer;

/** Who shares a meter, with area and days: every room it counts for, and what is not let of it as the park's own part. */
final class Sharing {

    /** Seats' parts of a room, fine enough that no area is worth telling apart. */
    private static final int AREA_DECIMALS = 6;

    private final MeterData meter;
    private final UUID tenant;
    private final DaySpan days;

    Sharing(MeterData meter, UUID tenant, DaySpan days) {
        this.meter = meter;
        this.tenant = tenant;
        this.days = days;
    }

    /** In the order of rooms and days. A room that several places name is counted once a day. */
    List<Sharer> sharers() {
        var sharers = new ArrayList<Sharer>();
        for (var unit : meter.rooms().stream().map(Room::unitId).distinct().toList()) {
            var counted = new ArrayList<DaySpan>();
            for (var room : meter.rooms()) {
                if (room.unitId().equals(unit)) {
                    room.days().within(days).stream()
                            .flatMap(span -> without(span, counted).stream())
                            .toList()
                            .forEach(span -> {
                                counted.add(span);
                                sharers.addAll(of(room, span));
                            });
                }
            }
        }
        return sharers;
    }

    private List<Sharer> of(Room room, DaySpan span) {
        var sharers = new ArrayList<Sharer>();
        var cuts = new ArrayList<LocalDate>();
        for (var let : room.lets()) {
            let.days().within(span).ifPresent(let1 -> {
                sharers.add(sharer(room, let, let1));
                cuts.addAll(List.of(let1.from(), let1.to()));
            });
        }
        for (var piece : span.cutAt(cuts)) {
            var let = sharers.stream()
                    .filter(sharer -> sharer.days().overlaps(piece))
                    .map(Sharer::area)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var left = room.area().subtract(let);
            if (left.signum() > 0) {
                sharers.add(new Sharer(subject(room) + ":park", room.number(), false, left, piece));
            }
        }
        return sharers;
    }

    private Sharer sharer(Room room, Let let, DaySpan span) {
        var subject = let.firstSeat() == null ? subject(room) : subject(room) + ":" + let.firstSeat();
        var label = meter.number() + " · " + room.number();
        return new Sharer(subject, label, let.tenantId().equals(tenant), area(room, let), span);
    }

    private static BigDecimal area(Room room, Let let) {
        if (let.seats() == null || room.seats() == null) {
            return room.area();
        }
        return room.area()
                .multiply(BigDecimal.valueOf(let.seats()))
                .divide(BigDecimal.valueOf(room.seats()), AREA_DECIMALS, RoundingMode.HALF_UP);
    }

    private String subject(Room room) {
        return meter.id() + ":" + room.unitId();
    }

    private static List<DaySpan> without(DaySpan span, List<DaySpan> others) {
        var cuts = new ArrayList<LocalDate>();
        others.forEach(other -> cuts.addAll(List.of(other.from(), other.to())));
        return span.cutAt(cuts).stream()
                .filter(piece -> others.stream().noneMatch(other -> other.overlaps(piece)))
                .toList();
    }
}
