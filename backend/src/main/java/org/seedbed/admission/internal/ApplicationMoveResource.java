package org.seedbed.admission.internal;

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
import org.seedbed.admission.internal.OfficerJson.ApplicationResponse;
import org.seedbed.admission.internal.OfficerJson.CheckRequest;
import org.seedbed.admission.internal.OfficerJson.RejectRequest;
import org.seedbed.admission.internal.OfficerJson.SupplementRequest;
import org.seedbed.admission.internal.OfficerJson.WaiverRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** The pre-check of an application and what comes of it. */
@Path("/api/v1/parks/{parkId}/applications/{applicationId}")
@Tag(name = "admission")
class ApplicationMoveResource {

    private final CurrentActor actor;
    private final ApplicationViews views;
    private final HandleApplication handle;
    private final WaiveCriterion waive;
    private final AskSupplement supplement;

    ApplicationMoveResource(
            CurrentActor actor,
            ApplicationViews views,
            HandleApplication handle,
            WaiveCriterion waive,
            AskSupplement supplement) {
        this.actor = actor;
        this.views = views;
        this.handle = handle;
        this.waive = waive;
        this.supplement = supplement;
    }

    @POST
    @Path("check")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({"admission.move", "admission.proof-unknown"})
    @Operation(
            operationId = "applicationCheck",
            summary = "Judges it by the call's policy and what the papers show, line by line; the judgement is kept")
    public RestResponse<ApplicationResponse> check(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CheckRequest request) {
        handle.check(parkId, actor.id(), id, ifMatch, request.proofs());
        return answer(parkId, id);
    }

    @POST
    @Path("waivers")
    @Door(Permission.ADMISSION_WAIVE)
    @Refusals({
        "admission.move",
        "admission.not-checked",
        "admission.not-waivable",
        "admission.waived",
        "admission.same-person"
    })
    @Operation(operationId = "applicationWaive", summary = "Lets a criterion pass that another person found not met")
    public RestResponse<ApplicationResponse> waive(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverRequest request) {
        waive.handle(parkId, actor.id(), id, ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("supplement")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({"admission.move", "admission.supplement-once"})
    @Operation(
            operationId = "applicationAskSupplement",
            summary = "Asks once for everything that is missing; the clock stands still until it comes")
    public RestResponse<ApplicationResponse> askSupplement(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SupplementRequest request) {
        supplement.handle(parkId, actor.id(), id, ifMatch, request.items());
        return answer(parkId, id);
    }

    @POST
    @Path("acceptance")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({"admission.move", "admission.tied", "admission.not-checked", "admission.check-not-passed"})
    @Operation(operationId = "applicationAccept", summary = "Takes it: every criterion has passed or is waived")
    public RestResponse<ApplicationResponse> accept(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        handle.accept(parkId, actor.id(), id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("rejection")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals("admission.move")
    @Operation(operationId = "applicationReject", summary = "Does not take it, with a reason the applicant reads")
    public RestResponse<ApplicationResponse> reject(
            @PathParam("parkId") UUID parkId,
            @PathParam("applicationId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RejectRequest request) {
        handle.reject(parkId, id, ifMatch, request.reason());
        return answer(parkId, id);
    }

    private RestResponse<ApplicationResponse> answer(UUID parkId, UUID id) {
        var application = views.get(actor.get(), parkId, id);
        return Etags.ok(application, application.version());
    }
}
