package org.seedbed.space.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.park.ParkLists;
import org.seedbed.park.ParkLists.Kind;
import org.seedbed.park.ParkLists.Wish;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Words;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.UnitKind;
import org.seedbed.space.internal.SpaceJson.UnitSummary;

/** The list of rooms and seats as a file. */
@Path("/api/v1/parks/{parkId}/units/export")
@Tag(name = "space")
class UnitExportResource {

    private static final Kind<UnitSummary> LIST =
            new Kind<>("units", new Words("房源", "Units"), Permission.SPACE_READ, List.of(UnitColumn.values()));

    private final CurrentActor actor;
    private final UnitQueries queries;
    private final ParkLists lists;
    private final BusinessClock clock;

    UnitExportResource(CurrentActor actor, UnitQueries queries, ParkLists lists, BusinessClock clock) {
        this.actor = actor;
        this.queries = queries;
        this.lists = lists;
        this.clock = clock;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(
            operationId = "unitExport",
            summary = "The unit list as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("kind") List<UnitKind> kinds,
            @QueryParam("buildingId") @Nullable UUID buildingId,
            @QueryParam("floorId") @Nullable UUID floorId,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<UnitColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var visitor = actor.get();
        var filter = new UnitQueries.Filter(q, kinds, buildingId, floorId, on == null ? clock.today() : on);
        var withPrices = visitor.mayInPark(parkId, Permission.LEASE_READ);
        var wish = new Wish<>(sort, columns, language.get(), filter.facts());
        return lists.file(visitor, parkId, LIST, wish, taker -> queries.each(parkId, filter, withPrices, sort, taker))
                .response();
    }
}
