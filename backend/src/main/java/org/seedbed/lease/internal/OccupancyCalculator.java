package org.seedbed.lease.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.OccupancyJson.BuildingOccupancy;
import org.seedbed.lease.internal.OccupancyJson.FloorOccupancy;
import org.seedbed.lease.internal.OccupancyJson.KindOccupancy;
import org.seedbed.lease.internal.OccupancyJson.OccupancyFigures;
import org.seedbed.lease.internal.OccupancyJson.OccupancyResponse;
import org.seedbed.lease.internal.OccupancyJson.StageOccupancy;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants.TenantOnDay;

/** Adds units and tenants of a day up to the occupancy figures. Pure. */
final class OccupancyCalculator {

    private OccupancyCalculator() {}

    static OccupancyResponse occupancy(LocalDate on, List<UnitOnDay> units, List<TenantOnDay> tenants) {
        var total = new Sums();
        var lettable = new Sums();
        var byKind = new EnumMap<UnitKind, Sums>(UnitKind.class);
        var byBuilding = new HashMap<UUID, Group>();
        var byFloor = new HashMap<UUID, Group>();
        for (var unit : units) {
            var share = Sums.of(unit);
            total.add(share);
            if (unit.kind().isLettable()) {
                lettable.add(share);
            }
            byKind.computeIfAbsent(unit.kind(), kind -> new Sums()).add(share);
            byBuilding
                    .computeIfAbsent(unit.buildingId(), id -> new Group(unit))
                    .sums
                    .add(share);
            byFloor.computeIfAbsent(unit.floorId(), id -> new Group(unit)).sums.add(share);
        }
        return new OccupancyResponse(
                on,
                total.figures(),
                lettable.figures(),
                byKind.entrySet().stream()
                        .map(e -> new KindOccupancy(e.getKey(), e.getValue().figures()))
                        .toList(),
                buildings(byBuilding.values()),
                floors(byFloor.values()),
                byStage(units, tenants),
                tenants.size(),
                (int) tenants.stream().filter(TenantOnDay::incubatee).count());
    }

    static OccupancyFigures figures(Collection<UnitOnDay> units) {
        var sums = new Sums();
        units.forEach(unit -> sums.add(Sums.of(unit)));
        return sums.figures();
    }

    /** The units of a place, any of which tells the place. */
    private record Group(UnitOnDay any, Sums sums) {
        Group(UnitOnDay any) {
            this(any, new Sums());
        }
    }

    private static List<BuildingOccupancy> buildings(Collection<Group> groups) {
        return groups.stream()
                .map(g -> new BuildingOccupancy(g.any.buildingId(), g.any.buildingCode(), g.sums.figures()))
                .sorted(Comparator.comparing(BuildingOccupancy::buildingCode))
                .toList();
    }

    private static List<FloorOccupancy> floors(Collection<Group> groups) {
        return groups.stream()
                .map(g -> new FloorOccupancy(
                        g.any.floorId(),
                        g.any.buildingCode(),
                        g.any.floorLevel(),
                        g.any.floorLabel(),
                        g.sums.figures()))
                .sorted(Comparator.comparing(FloorOccupancy::buildingCode).thenComparingInt(FloorOccupancy::level))
                .toList();
    }

    /** Counted in hundredths of ㎡, since a large park adds each of its units five times. */
    private static final class Sums {
        private int units;
        private int unitsLet;
        private long area;
        private long areaLet;
        private int seats;
        private int seatsLet;

        static Sums of(UnitOnDay unit) {
            var one = new Sums();
            one.units = 1;
            one.unitsLet = unit.isLet() ? 1 : 0;
            one.area = hundredths(unit.area());
            one.areaLet = hundredths(unit.areaLet());
            one.seats = unit.seatCount();
            one.seatsLet = unit.seatsLet();
            return one;
        }

        void add(Sums other) {
            units += other.units;
            unitsLet += other.unitsLet;
            area += other.area;
            areaLet += other.areaLet;
            seats += other.seats;
            seatsLet += other.seatsLet;
        }

        OccupancyFigures figures() {
            var all = BigDecimal.valueOf(area, 2);
            var let = BigDecimal.valueOf(areaLet, 2);
            return new OccupancyFigures(
                    units,
                    unitsLet,
                    all,
                    let,
                    seats,
                    seatsLet,
                    area == 0 ? null : let.divide(all, 4, RoundingMode.HALF_UP));
        }

        private static long hundredths(BigDecimal area) {
            return area.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        }
    }

    /** All stages in the order of the chain, then tenants between stages; empty ones are left out. */
    private static List<StageOccupancy> byStage(List<UnitOnDay> units, List<TenantOnDay> tenants) {
        var area = new LinkedHashMap<UUID, BigDecimal>();
        var seats = new LinkedHashMap<UUID, Integer>();
        for (var unit : units) {
            for (var letting : unit.lettings()) {
                if (letting.seats() == null) {
                    area.merge(letting.tenantId(), unit.area(), BigDecimal::add);
                } else {
                    seats.merge(letting.tenantId(), letting.seats(), Integer::sum);
                }
            }
        }
        var stages = new ArrayList<StageOccupancy>();
        for (var stage : Stage.values()) {
            add(stages, stage, tenants.stream().filter(t -> t.stage() == stage).toList(), area, seats);
        }
        add(stages, null, tenants.stream().filter(t -> t.stage() == null).toList(), area, seats);
        return stages;
    }

    private static void add(
            List<StageOccupancy> stages,
            @Nullable Stage stage,
            List<TenantOnDay> tenants,
            Map<UUID, BigDecimal> area,
            Map<UUID, Integer> seats) {
        if (!tenants.isEmpty()) {
            stages.add(new StageOccupancy(
                    stage,
                    tenants.size(),
                    tenants.stream()
                            .map(t -> area.getOrDefault(t.id(), BigDecimal.ZERO))
                            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                    tenants.stream()
                            .mapToInt(t -> seats.getOrDefault(t.id(), 0))
                            .sum()));
        }
    }
}
