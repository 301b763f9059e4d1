package org.seedbed.space.internal.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.sheet.ExportLanguage;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceComparison;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLineRequest;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLineView;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLinesRequest;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLinesResponse;

/** The lines of a price list: read beside other prices, changed while it is a draft. */
@Path("/api/v1/parks/{parkId}/price-lists/{priceListId}")
@Tag(name = "space")
class PriceLineResource {

    private final CurrentActor actor;
    private final PriceLineReading reading;
    private final PriceLineEdits edits;

    PriceLineResource(CurrentActor actor, PriceLineReading reading, PriceLineEdits edits) {
        this.actor = actor;
        this.reading = reading;
        this.edits = edits;
    }

    @GET
    @Path("lines")
    @Door(Permission.LEASE_READ)
    @Refusals("space.price-list-unknown")
    @Operation(
            operationId = "priceLineList",
            summary =
                    "Units with their price before and after: beside the prices in force on the list's day, or another list")
    public Page<PriceLineView> list(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @BeanParam @Valid PriceLineParams params,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return reading.page(parkId, priceListId, params, sort, page);
    }

    @GET
    @Path("comparison")
    @Door(Permission.LEASE_READ)
    @Refusals("space.price-list-unknown")
    @Operation(
            operationId = "priceListCompare",
            summary = "How many units change how, and the monthly list price of all before and after")
    public PriceComparison compare(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @QueryParam("againstId") @Nullable UUID againstId) {
        return reading.compare(parkId, priceListId, againstId);
    }

    @GET
    @Path("export")
    @Produces(SheetFile.MEDIA_TYPE)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals({"export.too-many-rows", "space.price-list-unknown"})
    @Operation(
            operationId = "priceListExport",
            summary = "The price list as a workbook: same filters, same order, chosen columns")
    public RestResponse<InputStream> export(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @BeanParam @Valid PriceLineParams params,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("columns") List<PriceLineColumn> columns,
            @BeanParam @Valid ExportLanguage language) {
        return reading.export(actor.get(), parkId, priceListId, params, sort, columns, language.get())
                .response();
    }

    @PUT
    @Path("lines/{unitId}")
    @Door(Permission.SPACE_EDIT)
    @Refusals({"space.price-list-not-draft", "space.price-list-unit-gone", "space.price-list-too-large"})
    @Operation(operationId = "priceLineSet", summary = "Sets the price of one unit in a draft")
    public RestResponse<PriceLinesResponse> set(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PriceLineRequest request) {
        return answer(edits.set(actor.get(), parkId, priceListId, unitId, ifMatch, request));
    }

    @DELETE
    @Path("lines/{unitId}")
    @Door(Permission.SPACE_EDIT)
    @Refusals("space.price-list-not-draft")
    @Operation(operationId = "priceLineRemove", summary = "Takes a unit out of a draft; the price it has goes on")
    public RestResponse<PriceLinesResponse> remove(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(edits.remove(actor.get(), parkId, priceListId, unitId, ifMatch));
    }

    @POST
    @Path("line-changes")
    @Door(Permission.SPACE_EDIT)
    @Refusals({"space.price-list-not-draft", "space.price-list-too-large", "space.price-selection-unknown"})
    @Operation(
            operationId = "priceLinesChange",
            summary = "Changes many lines of a draft: by a percentage, to one price, adding units or taking them out")
    public RestResponse<PriceLinesResponse> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PriceLinesRequest request) {
        return answer(edits.change(actor.get(), parkId, priceListId, ifMatch, request));
    }

    private static RestResponse<PriceLinesResponse> answer(PriceLinesResponse changed) {
        return Etags.ok(changed, changed.version());
    }
}
