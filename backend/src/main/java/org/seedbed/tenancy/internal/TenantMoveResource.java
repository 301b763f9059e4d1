package org.seedbed.tenancy.internal;

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
import org.seedbed.tenancy.internal.TenantJson.DepartureRequest;
import org.seedbed.tenancy.internal.TenantJson.StageRequest;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;

/** Moves of a tenant: along the chain, and out. */
@Path("/api/v1/parks/{parkId}/tenants/{tenantId}")
@Tag(name = "tenancy")
class TenantMoveResource {

    private final CurrentActor actor;
    private final EnterStage enterStage;
    private final DepartTenant depart;

    TenantMoveResource(CurrentActor actor, EnterStage enterStage, DepartTenant depart) {
        this.actor = actor;
        this.enterStage = enterStage;
        this.depart = depart;
    }

    @POST
    @Path("stages")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"tenancy.illegal-stage-move", "tenancy.stage-before-present", "tenancy.stage-outside-stay"})
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
    @Path("departure")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"tenancy.departs-before-entry", "tenancy.departs-before-stage", "tenancy.still-lets", "tenancy.overlap"})
    @Operation(operationId = "tenantDepart", summary = "Ends the stay after its last day")
    public RestResponse<TenantResponse> depart(
            @PathParam("parkId") UUID parkId,
            @PathParam("tenantId") UUID tenantId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DepartureRequest request) {
        var tenant = depart.handle(actor.get(), parkId, tenantId, ifMatch, request);
        return Etags.ok(tenant, tenant.version());
    }
}
