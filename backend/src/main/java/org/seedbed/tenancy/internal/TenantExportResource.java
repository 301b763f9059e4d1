package org.seedbed.tenancy.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
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
import org.seedbed.tenancy.internal.TenantResource.TenantFilter;

@Path("/api/v1/parks/{parkId}/tenants/export")
@Tag(name = "tenancy")
class TenantExportResource {

    private final CurrentActor actor;
    private final TenantExport export;
    private final BusinessClock clock;

    TenantExportResource(CurrentActor actor, TenantExport export, BusinessClock clock) {
        this.actor = actor;
        this.export = export;
        this.clock = clock;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(
            operationId = "tenantExport",
            summary = "The tenant list as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid TenantFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<TenantColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        return export.write(
                        actor.get(), parkId, filter.narrowed(clock, actor.get(), parkId), sort, columns, language.get())
                .response();
    }
}
