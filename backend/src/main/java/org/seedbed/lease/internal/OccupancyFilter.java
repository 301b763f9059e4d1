package org.seedbed.lease.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.OccupancyJson.OccupancyState;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;

/** What the drill-down is narrowed to; empty means all. */
record OccupancyFilter(
        List<OccupancyState> states,
        List<UnitKind> kinds,
        @Nullable UUID buildingId,
        @Nullable UUID floorId,
        @Nullable Stage stage) {

    boolean admits(UnitOnDay unit, LocalDate on) {
        return (states.isEmpty() || states.contains(unit.state(on)))
                && (kinds.isEmpty() || kinds.contains(unit.kind()))
                && (buildingId == null || buildingId.equals(unit.buildingId()))
                && (floorId == null || floorId.equals(unit.floorId()))
                && (stage == null || unit.lettings().stream().anyMatch(l -> l.stage() == stage));
    }
}
