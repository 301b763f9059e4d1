package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ParkRecords.Letting;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;
import org.seedbed.reporting.internal.readiness.ParkRecords.Unit;
import org.seedbed.space.UnitKind;

/** Figures of rooms and of who has them. Areas in ㎡; seats bring their part of the zone's area. */
final class SpaceMetrics {

    private static final int YEAR = 12;

    private SpaceMetrics() {}

    static Measured of(ParkMetric metric, ParkRecords park, Slice slice) {
        return switch (metric) {
            case INCUBATEE_AREA_SHARE -> incubateeArea(park, slice);
            case WORKSTATIONS -> workstations(park, slice);
            case WORKSTATION_AREA_SHARE -> workstationArea(park, slice);
            case SITE_USE_RATE -> siteUse(park, slice);
            default -> agreements(park, slice);
        };
    }

    /** Rooms of incubatees and what serves everybody, of what the operator controls. */
    private static Measured incubateeArea(ParkRecords park, Slice slice) {
        var day = slice.day();
        var whole = park.fact(ParkFactKey.SELF_CONTROLLED_AREA, slice);
        var shared = park.fact(ParkFactKey.PUBLIC_SERVICE_AREA, slice);
        var areas = areaByTenant(park, slice);
        var pieces = new ArrayList<Piece>();
        var incubatees = park.incubatees(day);
        incubatees.sure().forEach(t -> pieces.add(t.piece(ReadinessPart.COUNTED, area(t, areas), null)));
        incubatees.perhaps().forEach(t -> pieces.add(t.piece(ReadinessPart.UNKNOWN, area(t, areas), null)));
        var used = sum(pieces, ReadinessPart.COUNTED);
        var perhaps = sum(pieces, ReadinessPart.UNKNOWN);
        if (whole.isEmpty() || shared.isEmpty()) {
            return Measured.unknown(pieces);
        }
        pieces.add(shared.get().piece());
        pieces.add(whole.get().piece());
        var least = used.add(shared.get().value());
        return Measured.ratio(least, least.add(perhaps), whole.get().value(), 1, pieces);
    }

    private static BigDecimal area(Tenant tenant, Map<UUID, BigDecimal> areas) {
        return tenant.id() == null ? BigDecimal.ZERO : areas.getOrDefault(tenant.id(), BigDecimal.ZERO);
    }

    /** ㎡ let to each stay on the slice's day. */
    static Map<UUID, BigDecimal> areaByTenant(ParkRecords park, Slice slice) {
        var units = units(park, slice);
        var areas = new HashMap<UUID, BigDecimal>();
        for (var letting : park.lettings()) {
            var unit = units.get(letting.unitId());
            if (unit != null && letting.on(slice.day())) {
                areas.merge(letting.tenantId(), area(unit, letting.seats()), BigDecimal::add);
            }
        }
        return areas;
    }

    private static Map<UUID, Unit> units(ParkRecords park, Slice slice) {
        return park.units(slice.day()).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static BigDecimal area(Unit unit, @Nullable Integer seats) {
        var all = unit.seats();
        return seats == null || all == null || seats >= all
                ? unit.area()
                : unit.area()
                        .multiply(BigDecimal.valueOf(seats))
                        .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    private static Measured workstations(ParkRecords park, Slice slice) {
        var pieces = park.units(slice.day()).stream()
                .filter(unit -> unit.kind() == UnitKind.WORKSTATION && unit.seats() != null)
                .map(unit -> piece(unit, ReadinessPart.COUNTED, BigDecimal.valueOf(seats(unit))))
                .toList();
        var seats = sum(pieces, ReadinessPart.COUNTED);
        return Measured.of(seats, seats, pieces);
    }

    private static int seats(Unit unit) {
        var seats = unit.seats();
        return seats == null ? 0 : seats;
    }

    /** Seats and what serves everybody, of all there is. */
    private static Measured workstationArea(ParkRecords park, Slice slice) {
        var pieces = park.units(slice.day()).stream()
                .map(unit -> piece(
                        unit,
                        unit.kind() == UnitKind.OFFICE ? ReadinessPart.NOT_COUNTED : ReadinessPart.COUNTED,
                        unit.area()))
                .toList();
        var counted = sum(pieces, ReadinessPart.COUNTED);
        return Measured.ratio(counted, counted, counted.add(sum(pieces, ReadinessPart.NOT_COUNTED)), 1, pieces);
    }

    private static Measured siteUse(ParkRecords park, Slice slice) {
        var let = new HashMap<UUID, BigDecimal>();
        var units = units(park, slice);
        for (var letting : park.lettings()) {
            var unit = units.get(letting.unitId());
            if (unit != null && letting.on(slice.day())) {
                let.merge(unit.id(), area(unit, letting.seats()), BigDecimal::add);
            }
        }
        var pieces = new ArrayList<Piece>();
        var used = BigDecimal.ZERO;
        var all = BigDecimal.ZERO;
        for (var unit : park.units(slice.day())) {
            if (unit.kind().isLettable()) {
                var area = let.getOrDefault(unit.id(), BigDecimal.ZERO).min(unit.area());
                used = used.add(area);
                all = all.add(unit.area());
                pieces.add(piece(unit, area.signum() > 0 ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED, area));
            }
        }
        return Measured.ratio(used, used, all, 1, pieces);
    }

    /** Who is here by a lease of a year or more. */
    private static Measured agreements(ParkRecords park, Slice slice) {
        var day = slice.day();
        var bound = park.lettings().stream()
                .filter(letting -> letting.on(day) && letting.months() >= YEAR)
                .map(Letting::tenantId)
                .collect(Collectors.toSet());
        return Measured.heads(park.entities(day).stream()
                .map(t -> t.piece(
                        t.id() == null || bound.contains(t.id()) ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED,
                        null,
                        null))
                .toList());
    }

    private static Piece piece(Unit unit, ReadinessPart part, BigDecimal amount) {
        return new Piece(ReadinessRecordKind.UNIT, unit.id(), part, amount, null);
    }

    private static BigDecimal sum(List<Piece> pieces, ReadinessPart part) {
        return pieces.stream()
                .filter(piece -> piece.part() == part)
                .map(Piece::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
