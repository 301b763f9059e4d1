package org.seedbed.lease.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;

/** Occupancy on a day: by area (㎡), unit and seat, and the units behind every figure. */
interface OccupancyJson {

    /** How a unit stands on a day. */
    enum OccupancyState {
        /** Lettable and nobody has any of it. */
        FREE,
        LET,
        /** Some of its seats are let. */
        PARTLY_LET,
        /** Let, and the first letting ends within 90 days. */
        ENDING,
        /** Not for letting: meeting rooms, halls, public areas. */
        RESERVED
    }

    record OccupancyResponse(
            LocalDate on,
            OccupancyFigures total,
            OccupancyFigures lettable,
            List<KindOccupancy> byKind,
            List<BuildingOccupancy> byBuilding,
            List<FloorOccupancy> byFloor,
            List<StageOccupancy> byStage,
            int tenants,
            int incubatees) {}

    /**
     * Sums over units. A zone let by the seat counts with the let share of its area, and as a let unit once all its
     * seats are let.
     *
     * @param rate let area over area, 0 to 1; null when there is no area, for nothing is neither full nor empty
     */
    record OccupancyFigures(
            int units,
            int unitsLet,
            BigDecimal area,
            BigDecimal areaLet,
            int seats,
            int seatsLet,
            @Nullable BigDecimal rate) {}

    record KindOccupancy(UnitKind kind, OccupancyFigures figures) {}

    record BuildingOccupancy(UUID buildingId, String buildingCode, OccupancyFigures figures) {}

    record FloorOccupancy(UUID floorId, String buildingCode, int level, String label, OccupancyFigures figures) {}

    /** Tenants of a stage with the whole units (㎡) and seats they have; stage null: between stages. */
    record StageOccupancy(@Nullable Stage stage, int tenants, BigDecimal area, int seats) {}

    record UnitOccupancyView(
            UUID unitId,
            String number,
            UnitKind kind,
            BigDecimal area,
            @Nullable Integer seats,
            int seatsLet,
            UUID buildingId,
            String buildingCode,
            UUID floorId,
            int floorLevel,
            OccupancyState state,
            List<LettingView> lettings) {}

    /** Who has the unit, or how many of its seats, and the last day they have it. */
    record LettingView(
            UUID leaseId,
            UUID tenantId,
            String companyName,
            @Nullable Stage stage,
            LocalDate until,
            @Nullable Integer seats) {}
}
