package org.seedbed.tenancy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.seedbed.tenancy.internal.TenantJson.DepartureRequest;
import org.seedbed.tenancy.internal.TenantJson.StageRequest;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;
import org.seedbed.tenancy.internal.chain.ChainJson.StageExtensionRequest;
import org.seedbed.tenancy.internal.chain.ChainJson.StageRecordsView;
import org.seedbed.tenancy.internal.chain.ChainJson.StageTrialRequest;
import org.seedbed.tenancy.internal.chain.ChainJson.StageTrialView;

/** Moves of a tenant: along the chain, and out. */
@Path("/api/v1/parks/{parkId}/tenants/{tenantId}")
@Tag(name = "tenancy")
class TenantMoveResource {

    private final CurrentActor actor;
    private final EnterStage enterStage;
    private final ExtendStage extendStage;
    private final DepartTenant depart;
    private final TenantReader reader;

    TenantMoveResource(
            CurrentActor actor,
            EnterStage enterStage,
            ExtendStage extendStage,
            DepartTenant depart,
            TenantReader reader) {
        this.actor = actor;
        this.reader = reader;
        this.enterStage = enterStage;
        this.extendStage = extendStage;
        this.depart = depart;
    }

    @POST
    @Path("stages")
    @Door(Permission.TENANT_EDIT)
    @Refusals({
        "tenancy.illegal-stage-move",
        "tenancy.stage-before-present",
        "tenancy.stage-outside-stay",
        "chain.not-met",
        "chain.rule-changed",
        "chain.paper-not-asked",
        "chain.not-waivable",
        "chain.review-first",
        "chain.revoke-first",
        "chain.correction-reason"
    })
    @Operation(operationId = "tenantStageEnter", summary = "Moves the tenant to the next stage from a day on")
    public RestResponse<TenantResponse> enterStage(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StageRequest request) {
        var tenant = enterStage.handle(actor.get(), parkId, tenantId, ifMatch, request);
        return Etags.ok(tenant, tenant.version());
    }

    @POST
    @Path("stages/trial")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"chain.paper-not-asked", "chain.not-waivable"})
    @Operation(
            operationId = "tenantStageTry",
            summary = "How the tenant would come out if it entered a stage on a day; nothing is changed")
    public StageTrialView tryStage(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @NotNull @Valid StageTrialRequest request) {
        return enterStage.trial(actor.get(), parkId, tenantId, request);
    }

    @GET
    @Path("stages")
    @Door(Permission.TENANT_READ)
    @Operation(
            operationId = "tenantStageList",
            summary =
                    "Stages of the tenant, oldest first, with what it was let in by and how often each was made longer")
    public StageRecordsView stages(@PathParam("parkId") UUID parkId, @PathParam("tenantId") UUID tenantId) {
        return new StageRecordsView(reader.stageRecords(parkId, tenantId));
    }

    @POST
    @Path("stages/extension")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"chain.no-extension", "chain.extension-too-long"})
    @Operation(operationId = "tenantStageExtend", summary = "Lets the present stage last until another day")
    public RestResponse<TenantResponse> extend(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StageExtensionRequest request) {
        var tenant = extendStage.handle(actor.get(), parkId, tenantId, ifMatch, request);
        return Etags.ok(tenant, tenant.version());
    }

    @POST
    @Path("departure")
    @Door(Permission.TENANT_EDIT)
    @Refusals({
        "tenancy.departs-before-entry",
        "tenancy.departs-before-stage",
        "tenancy.still-lets",
        "tenancy.exit-open",
        "tenancy.overlap"
    })
    @Operation(
            operationId = "tenantDepart",
            summary =
                    "Ends the stay after its last day without settling: sets a register right; whoever leaves now exits")
    public RestResponse<TenantResponse> depart(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DepartureRequest request) {
        var tenant = depart.handle(actor.get(), parkId, tenantId, ifMatch, request);
        return Etags.ok(tenant, tenant.version());
    }
}
