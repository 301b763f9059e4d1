package org.seedbed.waiver.internal.request;

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
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverSummary;

/** The list of waivers as a file. */
@Path("/api/v1/parks/{parkId}/waivers/export")
@Tag(name = "waiver")
class WaiverExportResource {

    private static final Kind<WaiverSummary> LIST =
            new Kind<>("waivers", new Words("减免", "Waivers"), Permission.WAIVER_READ, List.of(WaiverColumn.values()));

    private final CurrentActor actor;
    private final WaiverQueries queries;
    private final ParkLists lists;

    WaiverExportResource(CurrentActor actor, WaiverQueries queries, ParkLists lists) {
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
            operationId = "waiverExport",
            summary = "The list of waivers as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<WaiverState> states,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("policyId") @Nullable UUID policyId,
            @QueryParam("needing") @Nullable Boolean needing,
            @QueryParam("columns") List<WaiverColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var filter = new WaiverQueries.Filter(states, tenantId, policyId, needing);
        var wish = new Wish<>(null, columns, language.get(), filter.facts());
        return lists.file(actor.get(), parkId, LIST, wish, taker -> queries.each(parkId, filter, taker))
                .response();
    }
}
