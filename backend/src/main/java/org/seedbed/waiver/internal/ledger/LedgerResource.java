package org.seedbed.waiver.internal.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaiverPayer;
import org.seedbed.waiver.internal.ledger.LedgerJson.LedgerGroup;
import org.seedbed.waiver.internal.ledger.LedgerJson.LedgerLine;
import org.seedbed.waiver.internal.ledger.LedgerJson.WaiverLedger;

/** What was waived, from the sums down to the lines of bills. */
@Path("/api/v1/parks/{parkId}/waiver-ledger")
@Tag(name = "waiver")
class LedgerResource {

    private static final Kind<LedgerLine> LIST = new Kind<>(
            "waiver-ledger",
            new Words("减免台账", "Waiver ledger"),
            Permission.WAIVER_READ,
            List.of(LedgerColumn.values()));

    private final CurrentActor actor;
    private final LedgerQueries queries;
    private final ParkLists lists;

    LedgerResource(CurrentActor actor, LedgerQueries queries, ParkLists lists) {
        this.actor = actor;
        this.queries = queries;
        this.lists = lists;
    }

    @GET
    @Door(Permission.WAIVER_READ)
    @Refusals("waiver.period")
    @Operation(
            operationId = "waiverLedger",
            summary = "What was waived and clawed back by month, policy, payer or company, in 元")
    public WaiverLedger sums(
            @PathParam("parkId") UUID parkId,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("by") @NotNull LedgerGroup by,
            @QueryParam("policyId") @Nullable UUID policyId,
            @QueryParam("payer") @Nullable WaiverPayer payer,
            @QueryParam("companyId") @Nullable UUID companyId,
            @QueryParam("waiverId") @Nullable UUID waiverId) {
        return queries.sums(parkId, LedgerQueries.filter(from, to, policyId, payer, companyId, waiverId), by);
    }

    @GET
    @Path("lines")
    @Door(Permission.WAIVER_READ)
    @Refusals("waiver.period")
    @Operation(operationId = "waiverLedgerLines", summary = "The lines of bills and credit notes the ledger is made of")
    public Page<LedgerLine> lines(
            @PathParam("parkId") UUID parkId,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("policyId") @Nullable UUID policyId,
            @QueryParam("payer") @Nullable WaiverPayer payer,
            @QueryParam("companyId") @Nullable UUID companyId,
            @QueryParam("waiverId") @Nullable UUID waiverId,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, LedgerQueries.filter(from, to, policyId, payer, companyId, waiverId), page);
    }

    @GET
    @Path("export")
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals({"waiver.period", "export.too-many-rows"})
    @Operation(
            operationId = "waiverLedgerExport",
            summary = "The lines of the ledger as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("policyId") @Nullable UUID policyId,
            @QueryParam("payer") @Nullable WaiverPayer payer,
            @QueryParam("companyId") @Nullable UUID companyId,
            @QueryParam("waiverId") @Nullable UUID waiverId,
            @QueryParam("columns") List<LedgerColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        var filter = LedgerQueries.filter(from, to, policyId, payer, companyId, waiverId);
        var wish = new Wish<>(null, columns, language.get(), filter.facts());
        return lists.file(actor.get(), parkId, LIST, wish, taker -> queries.each(parkId, filter, taker))
                .response();
    }
}
