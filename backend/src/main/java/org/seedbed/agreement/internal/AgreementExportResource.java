package org.seedbed.agreement.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.internal.AgreementJson.AgreementSummary;
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

/** The list of agreements as a file. */
@Path("/api/v1/parks/{parkId}/agreements/export")
@Tag(name = "agreement")
class AgreementExportResource {

    private static final Kind<AgreementSummary> LIST = new Kind<>(
            "agreements", new Words("孵化协议", "Agreements"), Permission.LEASE_READ, List.of(AgreementColumn.values()));

    private final CurrentActor actor;
    private final AgreementQueries queries;
    private final ParkLists lists;

    AgreementExportResource(CurrentActor actor, AgreementQueries queries, ParkLists lists) {
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
            operationId = "agreementExport",
            summary = "The list of agreements as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<AgreementState> states,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("endsWithin") @Nullable @Min(1) @Max(3660) Integer endsWithin,
            @QueryParam("late") @Nullable Boolean late,
            @QueryParam("columns") List<AgreementColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var filter = new AgreementQueries.Filter(states, tenantId, endsWithin, late);
        var wish = new Wish<>(null, columns, language.get(), filter.facts());
        return lists.file(actor.get(), parkId, LIST, wish, taker -> queries.each(parkId, filter, taker))
                .response();
    }
}
