package org.seedbed.space.internal.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.space.PriceVersionState;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionDiscardRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionResponse;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionSummary;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionUpdateRequest;

/** Price lists of a park. */
@Path("/api/v1/parks/{parkId}/price-lists")
@Tag(name = "space")
class PriceVersionResource {

    private final CurrentActor actor;
    private final PriceVersionQueries queries;
    private final PriceVersionDrafts drafts;
    private final PublishPriceVersion publishing;
    private final Idempotency idempotency;

    PriceVersionResource(
            CurrentActor actor,
            PriceVersionQueries queries,
            PriceVersionDrafts drafts,
            PublishPriceVersion publishing,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.drafts = drafts;
        this.publishing = publishing;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.LEASE_READ)
    @Operation(operationId = "priceListList", summary = "Price lists, the latest day first")
    public Page<PriceVersionSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<PriceVersionState> states,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, states, page);
    }

    @POST
    @Door(Permission.SPACE_EDIT)
    @Refusals({
        "space.price-list-in-past",
        "space.price-list-unknown",
        "space.price-list-too-large",
        "space.price-selection-unknown"
    })
    @Operation(operationId = "priceListDraft", summary = "Drafts a price list, empty or from other prices")
    public RestResponse<PriceVersionResponse> draft(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid PriceVersionRequest request) {
        var made = idempotency.once(
                actor.id(),
                key,
                "priceListDraft " + parkId,
                request,
                PriceVersionResponse.class,
                () -> drafts.make(actor.get(), parkId, request));
        return Etags.created(made, made.version());
    }

    @GET
    @Path("{priceListId}")
    @Door(Permission.LEASE_READ)
    @Operation(operationId = "priceListGet", summary = "A price list without its lines")
    public RestResponse<PriceVersionResponse> get(
            @PathParam("parkId") UUID parkId, @PathParam("priceListId") UUID priceListId) {
        var list = queries.get(actor.get(), parkId, priceListId);
        return Etags.ok(list, list.version());
    }

    @PUT
    @Path("{priceListId}")
    @Door(Permission.SPACE_EDIT)
    @Refusals({"space.price-list-not-draft", "space.price-list-in-past"})
    @Operation(operationId = "priceListUpdate", summary = "Changes what is said of a draft")
    public RestResponse<PriceVersionResponse> update(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PriceVersionUpdateRequest request) {
        var list = drafts.describe(actor.get(), parkId, priceListId, ifMatch, request);
        return Etags.ok(list, list.version());
    }

    @POST
    @Path("{priceListId}/publication")
    @Door(Permission.PRICE_APPROVE)
    @Refusals({
        "space.price-list-not-draft",
        "space.price-list-own-draft",
        "space.price-list-undecided",
        "space.price-list-empty",
        "space.price-list-in-past",
        "space.price-list-not-latest"
    })
    @Operation(operationId = "priceListPublish", summary = "Publishes a draft of others; leases keep their prices")
    public RestResponse<PriceVersionResponse> publish(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var list = publishing.handle(actor.get(), parkId, priceListId, ifMatch);
        return Etags.ok(list, list.version());
    }

    @POST
    @Path("{priceListId}/discard")
    @Door(Permission.SPACE_EDIT)
    @Refusals("space.price-list-not-draft")
    @Operation(operationId = "priceListDiscard", summary = "Gives a draft up; it stays to be read")
    public RestResponse<PriceVersionResponse> discard(
            @PathParam("parkId") UUID parkId,
            @PathParam("priceListId") UUID priceListId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PriceVersionDiscardRequest request) {
        var list = drafts.discard(actor.get(), parkId, priceListId, ifMatch, request.reason());
        return Etags.ok(list, list.version());
    }
}
