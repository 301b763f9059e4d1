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
import org.seedbed.park.ParkLists;
import org.seedbed.park.ParkLists.Kind;
import org.seedbed.park.ParkLists.Wish;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Words;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.internal.TenantJson.TenantSummary;
import org.seedbed.tenancy.internal.TenantResource.TenantFilter;

/** The list of stays as a file. */
@Path("/api/v1/parks/{parkId}/tenants/export")
@Tag(name = "tenancy")
class TenantExportResource {

    private static final Kind<TenantSummary> LIST =
            new Kind<>("tenants", new Words("入驻企业", "Tenants"), Permission.TENANT_READ, List.of(TenantColumn.values()));

    private final CurrentActor actor;
    private final TenantQueries queries;
    private final ParkLists lists;
    private final BusinessClock clock;

    TenantExportResource(CurrentActor actor, TenantQueries queries, ParkLists lists, BusinessClock clock) {
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
            operationId = "tenantExport",
            summary = "The tenant list as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid TenantFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<TenantColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var visitor = actor.get();
        var narrowed = filter.narrowed(clock, visitor, parkId);
        var wish = new Wish<>(sort, columns, language.get(), narrowed.facts());
        return lists.file(visitor, parkId, LIST, wish, taker -> queries.each(parkId, narrowed, sort, taker))
                .response();
    }
}
