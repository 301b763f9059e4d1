package org.seedbed.waiver.internal.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.seedbed.waiver.internal.request.WaiverJson.WaiverAssessment;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverResponse;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverDraftRequest;

/** Waivers of a park: read and written. */
@Path("/api/v1/parks/{parkId}/waivers")
@Tag(name = "waiver")
class WaiverResource {

    private final CurrentActor actor;
    private final WaiverViews views;
    private final WaiverStore store;
    private final DraftWaiver draft;
    private final AssessWaiver assess;
    private final Idempotency idempotency;

    WaiverResource(
            CurrentActor actor,
            WaiverViews views,
            WaiverStore store,
            DraftWaiver draft,
            AssessWaiver assess,
            Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.store = store;
        this.draft = draft;
        this.assess = assess;
        this.idempotency = idempotency;
    }

    @POST
    @Door(Permission.WAIVER_EDIT)
    @Refusals({
        "waiver.tenant-unknown",
        "waiver.policy-unknown",
        "waiver.founder-unknown",
        "waiver.period",
        "waiver.window",
        "waiver.open"
    })
    @Operation(operationId = "waiverDraft", summary = "Writes a request for a company")
    public RestResponse<WaiverResponse> draft(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid WaiverDraftRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "waiverDraft " + parkId,
                request,
                WaiverResponse.class,
                () -> views.get(actor.get(), parkId, draft.add(parkId, actor.id(), request)));
        return Etags.created(drafted, drafted.version());
    }

    @GET
    @Path("{waiverId}")
    @Door(Permission.WAIVER_READ)
    @Operation(operationId = "waiverGet", summary = "A waiver with its conditions, schedule, papers and its way so far")
    public RestResponse<WaiverResponse> get(@PathParam("parkId") UUID parkId, @PathParam("waiverId") UUID id) {
        return answer(parkId, id);
    }

    @PUT
    @Path("{waiverId}")
    @Door(Permission.WAIVER_EDIT)
    @Refusals({
        "waiver.move",
        "waiver.of-company",
        "waiver.tenant-unknown",
        "waiver.policy-unknown",
        "waiver.founder-unknown",
        "waiver.period",
        "waiver.window",
        "waiver.open"
    })
    @Operation(operationId = "waiverChange", summary = "Changes a request that is written or supplemented")
    public RestResponse<WaiverResponse> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverDraftRequest request) {
        draft.change(store.require(parkId, id), actor.id(), ifMatch, request, false);
        return answer(parkId, id);
    }

    @GET
    @Path("{waiverId}/assessment")
    @Door(Permission.WAIVER_READ)
    @Operation(
            operationId = "waiverAssess",
            summary = "Its conditions and what it is worth by what is known today; nothing is kept")
    public WaiverAssessment assess(@PathParam("parkId") UUID parkId, @PathParam("waiverId") UUID id) {
        return assess.now(parkId, id);
    }

    private RestResponse<WaiverResponse> answer(UUID parkId, UUID id) {
        var waiver = views.get(actor.get(), parkId, id);
        return Etags.ok(waiver, waiver.version());
    }
}
