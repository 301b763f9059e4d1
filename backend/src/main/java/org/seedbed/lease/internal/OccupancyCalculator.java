package org.seedbed.lease.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.OccupancyJson.BuildingOccupancy;
import org.seedbed.lease.internal.OccupancyJson.FloorOccupancy;
import org.seedbed.lease.internal.OccupancyJson.KindOccupancy;
import org.seedbed.lease.internal.OccupancyJson.LettingView;
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
        var lettable = units.stream().filter(u -> u.kind().isLettable()).toList();
        return new OccupancyResponse(
                on,
                figures(units),
                figures(lettable),
                grouped(units, UnitOnDay::kind, Comparator.<UnitKind>naturalOrder()).entrySet().stream()
                        .map(e -> new KindOccupancy(e.getKey(), figures(e.getValue())))
                        .toList(),
                byBuilding(units),
                byFloor(units),
                byStage(units, tenants),
                tenants.size(),
                (int) tenants.stream().filter(TenantOnDay::incubatee).count());
    }

    static OccupancyFigures figures(Collection<UnitOnDay> units) {
        var area = sum(units, UnitOnDay::area);
        var areaLet = sum(units, UnitOnDay::areaLet);
        return new OccupancyFigures(
                units.size(),
                (int) units.stream().filter(UnitOnDay::isLet).count(),
                area,
                areaLet,
                units.stream().mapToInt(UnitOnDay::seatCount).sum(),
                units.stream().mapToInt(UnitOnDay::seatsLet).sum(),
                area.signum() == 0 ? null : areaLet.divide(area, 4, RoundingMode.HALF_UP));
    }

    private static List<BuildingOccupancy> byBuilding(List<UnitOnDay> units) {
        return grouped(units, UnitOnDay::buildingId, Comparator.<UUID>naturalOrder()).entrySet().stream()
                .map(e -> new BuildingOccupancy(
                        e.getKey(), e.getValue().getFirst().buildingCode(), figures(e.getValue())))
                .sorted(Comparator.comparing(BuildingOccupancy::buildingCode))
                .toList();
    }

    private static List<FloorOccupancy> byFloor(List<UnitOnDay> units) {
        return grouped(units, UnitOnDay::floorId, Comparator.<UUID>naturalOrder()).values().stream()
                .map(onFloor -> {
                    var any = onFloor.getFirst();
                    return new FloorOccupancy(
                            any.floorId(), any.buildingCode(), any.floorLevel(), any.floorLabel(), figures(onFloor));
                })
                .sorted(Comparator.comparing(FloorOccupancy::buildingCode).thenComparingInt(FloorOccupancy::level))
                .toList();
    }

    /** All stages in the order of the chain, then tenants between stages; empty ones are left out. */
    private static List<StageOccupancy> byStage(List<UnitOnDay> units, List<TenantOnDay> tenants) {
        var area = new LinkedHashMap<UUID, BigDecimal>();
        var seats = new LinkedHashMap<UUID, Integer>();
        for (var unit : units) {
            for (LettingView letting : unit.lettings()) {
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

    private static <K> Map<K, List<UnitOnDay>> grouped(
            List<UnitOnDay> units, Function<UnitOnDay, K> key, Comparator<K> order) {
        return units.stream().collect(Collectors.groupingBy(key, () -> new TreeMap<>(order), Collectors.toList()));
    }

    private static BigDecimal sum(Collection<UnitOnDay> units, Function<UnitOnDay, BigDecimal> part) {
        return units.stream().map(part).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
