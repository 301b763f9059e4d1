package org.seedbed.tenancy.internal.graduation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationEvaluationRequest;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationProposalRequest;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationResponse;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationSummary;

/** Reviews of graduations. */
@Path("/api/v1/parks/{parkId}/graduations")
@Tag(name = "graduation")
class GraduationResource {

    private final CurrentActor actor;
    private final GraduationViews views;
    private final ProposeGraduation propose;
    private final Evaluations evaluations;
    private final Idempotency idempotency;

    GraduationResource(
            CurrentActor actor,
            GraduationViews views,
            ProposeGraduation propose,
            Evaluations evaluations,
            Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.propose = propose;
        this.evaluations = evaluations;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.TENANT_READ)
    @Operation(
            operationId = "graduationList",
            summary = "Graduation reviews of the park or of a tenant, the newest first")
    public Page<GraduationSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<GraduationState> states,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @BeanParam @Valid PageParams page) {
        return views.list(parkId, states, tenantId, page);
    }

    @POST
    @Door(Permission.TENANT_EDIT)
    @Refusals({"graduation.tenant-unknown", "graduation.stage", "graduation.no-policy", "graduation.open"})
    @Operation(operationId = "graduationPropose", summary = "Begins the review of a tenant's graduation")
    public RestResponse<GraduationResponse> propose(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid GraduationProposalRequest request) {
        var begun = idempotency.once(
                actor.id(), key, "graduationPropose " + parkId, request, GraduationResponse.class, () -> {
                    var id = propose.byOfficer(parkId, actor.id(), request.tenantId(), request.note());
                    return views.get(actor.get(), parkId, id);
                });
        return Etags.created(begun, begun.version());
    }

    @GET
    @Path("{graduationId}")
    @Door(Permission.FIGURE_READ)
    @Operation(
            operationId = "graduationGet",
            summary = "A review with its evidence, how it comes out today, and how it was judged before")
    public RestResponse<GraduationResponse> get(@PathParam("parkId") UUID parkId, @PathParam("graduationId") UUID id) {
        return answer(parkId, id);
    }

    @POST
    @Path("{graduationId}/evaluation")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"graduation.move", "graduation.day", "graduation.no-policy", "chain.not-waivable"})
    @Operation(
            operationId = "graduationEvaluate",
            summary = "Judges as of a day by what is known and by the evidence, and keeps how it came out")
    public RestResponse<GraduationResponse> evaluate(
            @PathParam("parkId") UUID parkId,
            @PathParam("graduationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GraduationEvaluationRequest request) {
        evaluations.evaluate(actor.get(), parkId, id, ifMatch, request);
        return answer(parkId, id);
    }

    private RestResponse<GraduationResponse> answer(UUID parkId, UUID id) {
        var review = views.get(actor.get(), parkId, id);
        return Etags.ok(review, review.version());
    }
}
