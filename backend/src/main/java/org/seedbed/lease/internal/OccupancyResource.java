package org.seedbed.lease.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.lease.internal.FreeUnits.FreeUnitView;
import org.seedbed.lease.internal.OccupancyJson.OccupancyResponse;
import org.seedbed.lease.internal.OccupancyJson.OccupancyState;
import org.seedbed.lease.internal.OccupancyJson.UnitOccupancyView;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;

/** Who is where on a day, in figures and room by room. */
@Path("/api/v1/parks/{parkId}/occupancy")
@Tag(name = "lease")
class OccupancyResource {

    private final OccupancyQueries queries;
    private final FreeUnits free;
    private final BusinessClock clock;

    OccupancyResource(OccupancyQueries queries, FreeUnits free, BusinessClock clock) {
        this.queries = queries;
        this.free = free;
        this.clock = clock;
    }

    @GET
    @Door(Permission.SPACE_READ)
    @Operation(operationId = "occupancyGet", summary = "Occupancy on a day by area, unit, seat and stage")
    public OccupancyResponse get(@PathParam("parkId") UUID parkId, @QueryParam("on") @Nullable LocalDate on) {
        return queries.occupancy(parkId, on == null ? clock.today() : on);
    }

    @GET
    @Path("units")
    @Door(Permission.TENANT_READ)
    @Operation(operationId = "occupancyUnitList", summary = "The units behind the occupancy figures, with who has them")
    public Page<UnitOccupancyView> units(
            @PathParam("parkId") UUID parkId,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("state") List<OccupancyState> states,
            @QueryParam("kind") List<UnitKind> kinds,
            @QueryParam("buildingId") @Nullable UUID buildingId,
            @QueryParam("floorId") @Nullable UUID floorId,
            @QueryParam("stage") @Nullable Stage stage,
            @BeanParam @Valid PageParams page) {
        var filter = new OccupancyFilter(states, kinds, buildingId, floorId, stage);
        return queries.units(parkId, on == null ? clock.today() : on, filter, page);
    }

    @GET
    @Path("free")
    @Door(Permission.TENANT_READ)
    @Operation(
            operationId = "freeUnitList",
            summary =
                    "Units and zones of which something is free from a day on without end, and for which case one is held")
    public Page<FreeUnitView> free(
            @PathParam("parkId") UUID parkId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("case") @Nullable @Size(max = 40) String caseNumber,
            @BeanParam @Valid PageParams page) {
        return free.list(parkId, from == null ? clock.today() : from, caseNumber, page);
    }
}
