package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.ApplicationJson.BegunApplication;
import org.seedbed.admission.internal.CallJson.PublicCall;
import org.seedbed.admission.internal.CallJson.PublicCallSummary;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Calls as everybody sees them, and the first step into one. */
@Path("/api/v1/public/parks/{parkId}/calls")
@Tag(name = "admission")
class PublicCallResource {

    private final CallQueries queries;
    private final CallViews views;
    private final BeginApplication begin;

    PublicCallResource(CallQueries queries, CallViews views, BeginApplication begin) {
        this.queries = queries;
        this.views = views;
        this.begin = begin;
    }

    @GET
    @Door(Permission.PUBLIC)
    @Operation(operationId = "publicCallList", summary = "Calls of a park that are open or will be")
    public Page<PublicCallSummary> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return queries.open(parkId, page);
    }

    @GET
    @Path("{callId}")
    @Door(Permission.PUBLIC)
    @Operation(
            operationId = "publicCallGet",
            summary = "A call, and what an applicant is told before handing anything in")
    public PublicCall get(@PathParam("parkId") UUID parkId, @PathParam("callId") UUID callId) {
        return views.shown(parkId, callId);
    }

    @POST
    @Path("{callId}/applications")
    @ResponseStatus(201)
    @Door(Permission.PUBLIC)
    @Costly(Costly.Kind.SUBMISSION)
    @Refusals({"admission.call-closed", "admission.begun"})
    @Operation(
            operationId = "applicationBegin",
            summary = "Begins an application and gives its secret link away, this once")
    public BegunApplication begin(
            @PathParam("parkId") UUID parkId,
            @PathParam("callId") UUID callId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        return begin.handle(parkId, callId, key);
    }
}
