package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;

@Path("/api/v1/parks/{parkId}/companies/export")
@Tag(name = "company")
class CompanyExportResource {

    private final CurrentActor actor;
    private final CompanyExport export;

    CompanyExportResource(CurrentActor actor, CompanyExport export) {
        this.actor = actor;
        this.export = export;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(
            operationId = "companyExport",
            summary = "The company list as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("kind") List<CompanyKind> kinds,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<CompanyColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        return export.write(
                        actor.get(),
                        parkId,
                        CompanyQueries.Filter.of(q, kinds, actor.get(), parkId),
                        sort,
                        columns,
                        language.get())
                .response();
    }
}
