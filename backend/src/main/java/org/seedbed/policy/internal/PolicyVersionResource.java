package org.seedbed.policy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.policy.internal.PolicyJson.PolicyDraftRequest;
import org.seedbed.policy.internal.PolicyJson.PolicyDraftUpdateRequest;
import org.seedbed.policy.internal.PolicyJson.PolicyTrialResponse;
import org.seedbed.policy.internal.PolicyJson.PolicyVersionResponse;
import org.seedbed.policy.internal.PolicyQueries.Version;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;

/** The versions of a policy: drafted by one person, published by another. */
@Path("/api/v1/parks/{parkId}/policies/{policyId}/versions")
@Tag(name = "policy")
class PolicyVersionResource {

    private final CurrentActor actor;
    private final PolicyViews views;
    private final PolicyDrafts drafts;
    private final PublishPolicy publish;
    private final TryPolicy trial;
    private final Idempotency idempotency;

    PolicyVersionResource(
            CurrentActor actor,
            PolicyViews views,
            PolicyDrafts drafts,
            PublishPolicy publish,
            TryPolicy trial,
            Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.drafts = drafts;
        this.publish = publish;
        this.trial = trial;
        this.idempotency = idempotency;
    }

    @POST
    @Door(Permission.POLICY_EDIT)
    @Refusals({"policy.preset", "policy.draft-exists"})
    @Operation(operationId = "policyDraftCreate", summary = "Begins a draft with what was published last")
    public RestResponse<PolicyVersionResponse> draft(
            @PathParam("parkId") UUID parkId,
            @PathParam("policyId") UUID policyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid PolicyDraftRequest request) {
        var drafted = idempotency.once(
                actor.id(),
                key,
                "policyDraftCreate " + parkId + policyId,
                request,
                PolicyVersionResponse.class,
                () -> views.version(actor.get(), parkId, drafts.draft(parkId, actor.id(), policyId, request)));
        return Etags.created(drafted, drafted.version());
    }

    @GET
    @Path("{versionId}")
    @Door(Permission.POLICY_READ)
    @Operation(operationId = "policyVersionGet", summary = "What a version says")
    public RestResponse<PolicyVersionResponse> get(
            @PathParam("parkId") UUID parkId,
            @PathParam("policyId") UUID policyId,
            @PathParam("versionId") UUID versionId) {
        var found = views.version(actor.get(), parkId, policyId, versionId);
        return Etags.ok(found, found.version());
    }

    @PUT
    @Path("{versionId}")
    @Door(Permission.POLICY_EDIT)
    @Refusals({"policy.preset", "policy.not-draft"})
    @Operation(operationId = "policyDraftChange", summary = "Changes what a draft says")
    public RestResponse<PolicyVersionResponse> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("policyId") UUID policyId,
            @PathParam("versionId") UUID versionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PolicyDraftUpdateRequest request) {
        return answer(parkId, drafts.change(parkId, actor.id(), policyId, versionId, ifMatch, request));
    }

    @POST
    @Path("{versionId}/discard")
    @Door(Permission.POLICY_EDIT)
    @Refusals({"policy.preset", "policy.not-draft"})
    @Operation(operationId = "policyDraftDiscard", summary = "Gives a draft up")
    public RestResponse<PolicyVersionResponse> discard(
            @PathParam("parkId") UUID parkId,
            @PathParam("policyId") UUID policyId,
            @PathParam("versionId") UUID versionId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(parkId, drafts.discard(parkId, policyId, versionId, ifMatch));
    }

    @POST
    @Path("{versionId}/publish")
    @Door(Permission.POLICY_PUBLISH)
    @Refusals({
        "policy.not-draft",
        "policy.same-person",
        "policy.empty",
        "policy.effective-taken",
        "policy.effective-early"
    })
    @Operation(
            operationId = "policyPublish",
            summary = "Publishes a draft that another person wrote; it never changes again")
    public RestResponse<PolicyVersionResponse> publish(
            @PathParam("parkId") UUID parkId,
            @PathParam("policyId") UUID policyId,
            @PathParam("versionId") UUID versionId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(parkId, publish.handle(parkId, actor.id(), policyId, versionId, ifMatch));
    }

    @GET
    @Path("{versionId}/companies/{companyId}")
    @Door(Permission.FIGURE_READ)
    @Operation(
            operationId = "policyTrial",
            summary = "How a company of the park would come out under a version, line by line; nothing is stored")
    public PolicyTrialResponse trial(
            @PathParam("parkId") UUID parkId,
            @PathParam("policyId") UUID policyId,
            @PathParam("versionId") UUID versionId,
            @PathParam("companyId") UUID companyId,
            @QueryParam("on") @Nullable LocalDate on) {
        return trial.handle(parkId, policyId, versionId, companyId, on);
    }

    private RestResponse<PolicyVersionResponse> answer(UUID parkId, Version version) {
        return Etags.ok(views.version(actor.get(), parkId, version), version.version());
    }
}
