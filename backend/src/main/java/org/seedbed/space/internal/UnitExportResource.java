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
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.UnitKind;

@Path("/api/v1/parks/{parkId}/units/export")
@Tag(name = "space")
class UnitExportResource {

    private final CurrentActor actor;
    private final UnitExport export;
    private final BusinessClock clock;

    UnitExportResource(CurrentActor actor, UnitExport export, BusinessClock clock) {
        this.actor = actor;
        this.export = export;
        this.clock = clock;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
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
        return export.write(
                        actor.get(),
                        parkId,
                        new UnitQueries.Filter(q, kinds, buildingId, floorId, on == null ? clock.today() : on),
                        sort,
                        columns,
                        language.get())
                .response();
    }
}
