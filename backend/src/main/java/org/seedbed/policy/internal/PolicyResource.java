package org.seedbed.policy.internal;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.internal.PolicyJson.PolicyRequest;
import org.seedbed.policy.internal.PolicyJson.PolicyResponse;
import org.seedbed.policy.internal.PolicyJson.PolicySummary;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Policies of a park, and those delivered with the product. */
@Path("/api/v1/parks/{parkId}/policies")
@Tag(name = "policy")
class PolicyResource {

    private final CurrentActor actor;
    private final PolicyQueries queries;
    private final PolicyViews views;
    private final PolicyDrafts drafts;
    private final Idempotency idempotency;

    PolicyResource(
            CurrentActor actor,
            PolicyQueries queries,
            PolicyViews views,
            PolicyDrafts drafts,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.drafts = drafts;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.POLICY_READ)
    @Operation(operationId = "policyList", summary = "Policies of the park, then those delivered with the product")
    public Page<PolicySummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("kind") List<PolicyKind> kinds,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, kinds, page);
    }

    @POST
    @ResponseStatus(201)
    @Door(Permission.POLICY_EDIT)
    @Refusals({"policy.name-taken", "policy.source-unknown", "policy.source-kind"})
    @Operation(operationId = "policyCreate", summary = "Begins a policy with a draft, blank or from another version")
    public PolicyResponse create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid PolicyRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "policyCreate " + parkId,
                request,
                PolicyResponse.class,
                () -> views.policy(actor.get(), parkId, drafts.create(parkId, actor.id(), request)));
    }

    @GET
    @Path("{policyId}")
    @Door(Permission.POLICY_READ)
    @Operation(operationId = "policyGet", summary = "A policy with its versions, the newest first")
    public PolicyResponse get(@PathParam("parkId") UUID parkId, @PathParam("policyId") UUID policyId) {
        return views.policy(actor.get(), parkId, policyId);
    }
}
