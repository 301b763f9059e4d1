package org.seedbed.lease.internal;

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
import org.seedbed.lease.internal.LeaseJson.LeaseSummary;
import org.seedbed.park.ParkLists;
import org.seedbed.park.ParkLists.Kind;
import org.seedbed.park.ParkLists.Wish;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.text.Words;

/** The list of leases as a file. */
@Path("/api/v1/parks/{parkId}/leases/export")
@Tag(name = "lease")
class LeaseExportResource {

    private static final Kind<LeaseSummary> LIST =
            new Kind<>("leases", new Words("租赁", "Leases"), Permission.LEASE_READ, List.of(LeaseColumn.values()));

    private final CurrentActor actor;
    private final LeaseQueries queries;
    private final ParkLists lists;

    LeaseExportResource(CurrentActor actor, LeaseQueries queries, ParkLists lists) {
        this.actor = actor;
        this.queries = queries;
        this.lists = lists;
    }

    @GET
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals("export.too-many-rows")
    @Operation(
            operationId = "leaseExport",
            summary = "The lease list as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @BeanParam @Valid LeaseFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<LeaseColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var wish = new Wish<>(sort, columns, language.get(), filter.checked().facts());
        return lists.file(actor.get(), parkId, LIST, wish, taker -> queries.each(parkId, filter, sort, taker))
                .response();
    }
}
