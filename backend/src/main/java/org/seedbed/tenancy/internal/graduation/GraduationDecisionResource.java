package org.seedbed.tenancy.internal.graduation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationDecisionRequest;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationReason;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationResponse;

/** How reviews of graduations end, and how one is taken back. */
@Path("/api/v1/parks/{parkId}/graduations/{graduationId}")
@Tag(name = "graduation")
class GraduationDecisionResource {

    private final CurrentActor actor;
    private final GraduationViews views;
    private final DecideGraduation decide;

    GraduationDecisionResource(CurrentActor actor, GraduationViews views, DecideGraduation decide) {
        this.actor = actor;
        this.views = views;
        this.decide = decide;
    }

    @POST
    @Path("decision")
    @Door(Permission.GRADUATION_APPROVE)
    @Refusals({
        "graduation.move",
        "graduation.same-person",
        "graduation.own-company",
        "graduation.evaluate-again",
        "graduation.day",
        "graduation.day-before",
        "graduation.no-policy",
        "graduation.not-met",
        "tenancy.illegal-stage-move",
        "tenancy.stage-before-present",
        "tenancy.stage-outside-stay",
        "document.character-missing"
    })
    @Operation(
            operationId = "graduationDecide",
            summary =
                    "Lets the tenant graduate from a day on, if it meets the policy that day, and makes its certificate")
    public RestResponse<GraduationResponse> decide(
            @PathParam("parkId") UUID parkId,
            @PathParam("graduationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GraduationDecisionRequest request) {
        decide.graduate(actor.get(), parkId, id, ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("refusal")
    @Door(Permission.GRADUATION_APPROVE)
    @Refusals({"graduation.move", "graduation.same-person", "graduation.own-company"})
    @Operation(
            operationId = "graduationRefuse",
            summary = "Finds it not met, with a reason; the tenant stays in its stage")
    public RestResponse<GraduationResponse> refuse(
            @PathParam("parkId") UUID parkId,
            @PathParam("graduationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GraduationReason request) {
        decide.refuse(actor.get(), parkId, id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("withdrawal")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"graduation.move"})
    @Operation(operationId = "graduationWithdraw", summary = "Gives an undecided review up, with a reason")
    public RestResponse<GraduationResponse> withdraw(
            @PathParam("parkId") UUID parkId,
            @PathParam("graduationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GraduationReason request) {
        decide.withdraw(parkId, actor.id(), id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    @POST
    @Path("revocation")
    @Door(Permission.GRADUATION_APPROVE)
    @Refusals({"graduation.move"})
    @Operation(
            operationId = "graduationRevoke",
            summary = "Takes a graduation back whose evidence was false; the certificate keeps its number")
    public RestResponse<GraduationResponse> revoke(
            @PathParam("parkId") UUID parkId,
            @PathParam("graduationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid GraduationReason request) {
        decide.revoke(parkId, actor.id(), id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    private RestResponse<GraduationResponse> answer(UUID parkId, UUID id) {
        var review = views.get(actor.get(), parkId, id);
        return Etags.ok(review, review.version());
    }
}
