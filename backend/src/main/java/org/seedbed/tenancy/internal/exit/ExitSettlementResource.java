package org.seedbed.tenancy.internal.exit;

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
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitDebtPlanRequest;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitSettlementNow;

/** 结算 of an exit: how things stand, what was frozen, what is paid later. */
@Path("/api/v1/parks/{parkId}/exits/{exitCaseId}")
@Tag(name = "exit")
class ExitSettlementResource {

    private final CurrentActor actor;
    private final SettleExit settle;
    private final PlanDebt plan;

    ExitSettlementResource(CurrentActor actor, SettleExit settle, PlanDebt plan) {
        this.actor = actor;
        this.settle = settle;
        this.plan = plan;
    }

    @GET
    @Path("settlement")
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "exitSettlementGet",
            summary = "Everything between the tenant and the park as it stands now, each with the record it is about")
    public RestResponse<ExitSettlementNow> get(@PathParam("parkId") UUID parkId, @PathParam("exitCaseId") UUID id) {
        return answer(parkId, id);
    }

    @POST
    @Path("settlement")
    @Door(Permission.TENANT_EDIT)
    @Refusals("exit.move")
    @Operation(operationId = "exitSettle", summary = "Freezes how things stand; those before stay")
    public RestResponse<ExitSettlementNow> settle(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        settle.freeze(actor.get(), parkId, id, ifMatch);
        return answer(parkId, id);
    }

    @POST
    @Path("debt-plan")
    @Door(Permission.TENANT_EDIT)
    @Refusals({"exit.move", "exit.plan-item", "exit.plan-sum", "exit.plan-days"})
    @Operation(
            operationId = "exitDebtPlanMake",
            summary = "Writes which bills are paid later and when; it takes the place of one before")
    public RestResponse<ExitSettlementNow> planDebt(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitDebtPlanRequest request) {
        plan.make(actor.get(), parkId, id, ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("debt-plan/approval")
    @Door(Permission.EXIT_APPROVE)
    @Refusals({"exit.move", "exit.plan-none", "exit.plan-paper", "exit.same-person"})
    @Operation(
            operationId = "exitDebtPlanApprove",
            summary = "Another person than who wrote it lets the tenant leave with these debts")
    public RestResponse<ExitSettlementNow> approveDebt(
            @PathParam("parkId") UUID parkId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        plan.approve(actor.get(), parkId, id, ifMatch);
        return answer(parkId, id);
    }

    private RestResponse<ExitSettlementNow> answer(UUID parkId, UUID id) {
        var now = settle.now(actor.get(), parkId, id);
        return Etags.ok(now, now.version());
    }
}
