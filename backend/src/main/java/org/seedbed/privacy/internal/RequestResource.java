package org.seedbed.privacy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyDecisionRequest;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyRequestView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Requests of people about their own data, as the park answers them. */
@Path("/api/v1/parks/{parkId}/privacy-requests")
@Tag(name = "privacy")
class RequestResource {

    private final CurrentActor actor;
    private final Requests requests;
    private final RequestQueries queries;

    RequestResource(CurrentActor actor, Requests requests, RequestQueries queries) {
        this.actor = actor;
        this.requests = requests;
        this.queries = queries;
    }

    @GET
    @Door(Permission.PRIVACY_READ)
    @Operation(
            operationId = "privacyRequestList",
            summary = "Requests about personal data, open ones by due date first")
    public Page<PrivacyRequestView> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("status") @Nullable RequestStatus status,
            @BeanParam @Valid PageParams page) {
        return queries.ofPark(parkId, status, page);
    }

    @POST
    @Path("{requestId}/decide")
    @Door(Permission.PRIVACY_MANAGE)
    @Refusals({"privacy.request-closed", "privacy.held"})
    @Operation(
            operationId = "privacyRequestDecide",
            summary = "Accepts or rejects a request; an accepted deletion anonymises what may go, at once")
    public PrivacyRequestView decide(
            @PathParam("parkId") UUID parkId,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PrivacyDecisionRequest request) {
        return requests.decide(actor.get(), parkId, requestId, ifMatch, request);
    }
}
