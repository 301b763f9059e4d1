package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.seedbed.admission.internal.CallJson.CallRequest;
import org.seedbed.admission.internal.CallJson.CallResponse;
import org.seedbed.admission.internal.CallJson.CallSummary;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Calls of a park, for its officers. */
@Path("/api/v1/parks/{parkId}/admission-calls")
@Tag(name = "admission")
class CallResource {

    private final CurrentActor actor;
    private final CallQueries queries;
    private final CallViews views;
    private final CallService calls;
    private final Idempotency idempotency;

    CallResource(CurrentActor actor, CallQueries queries, CallViews views, CallService calls, Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.calls = calls;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.ADMISSION_READ)
    @Operation(operationId = "admissionCallList", summary = "Calls of the park, the newest first")
    public Page<CallSummary> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return queries.list(parkId, page);
    }

    @POST
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({"admission.policy", "admission.policy-not-in-force", "admission.paper-twice"})
    @Operation(operationId = "admissionCallCreate", summary = "Begins a call as a draft")
    public RestResponse<CallResponse> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid CallRequest request) {
        var created = idempotency.once(
                actor.id(),
                key,
                "admissionCallCreate " + parkId,
                request,
                CallResponse.class,
                () -> views.response(actor.get(), calls.create(parkId, actor.id(), request)));
        return Etags.created(created, created.version());
    }

    @GET
    @Path("{callId}")
    @Door(Permission.ADMISSION_READ)
    @Operation(operationId = "admissionCallGet", summary = "A call")
    public RestResponse<CallResponse> get(@PathParam("parkId") UUID parkId, @PathParam("callId") UUID callId) {
        return answer(views.response(actor.get(), parkId, callId));
    }

    @PUT
    @Path("{callId}")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({"admission.call-not-draft", "admission.policy", "admission.policy-not-in-force", "admission.paper-twice"
    })
    @Operation(operationId = "admissionCallChange", summary = "Changes a call that is not published yet")
    public RestResponse<CallResponse> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("callId") UUID callId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CallRequest request) {
        return answer(views.response(actor.get(), calls.change(parkId, callId, ifMatch, request)));
    }

    @POST
    @Path("{callId}/publish")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals({"admission.call-not-draft", "admission.call-over", "admission.policy-not-in-force"})
    @Operation(
            operationId = "admissionCallPublish",
            summary = "Shows a call to the public; it does not change any more")
    public RestResponse<CallResponse> publish(
            @PathParam("parkId") UUID parkId,
            @PathParam("callId") UUID callId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(views.response(actor.get(), calls.publish(parkId, actor.id(), callId, ifMatch)));
    }

    @POST
    @Path("{callId}/close")
    @Door(Permission.ADMISSION_HANDLE)
    @Refusals("admission.call-closed-already")
    @Operation(operationId = "admissionCallClose", summary = "Gives a draft up, or stops taking applications")
    public RestResponse<CallResponse> close(
            @PathParam("parkId") UUID parkId,
            @PathParam("callId") UUID callId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(views.response(actor.get(), calls.close(parkId, callId, ifMatch)));
    }

    private static RestResponse<CallResponse> answer(CallResponse call) {
        return Etags.ok(call, call.version());
    }
}
