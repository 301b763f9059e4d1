package org.seedbed.waiver.internal.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaiverPayer;
import org.seedbed.waiver.internal.budget.BudgetJson.WaiverBudget;
import org.seedbed.waiver.internal.budget.BudgetJson.WaiverBudgetRequest;

/** Budgets that waivers are paid from. */
@Path("/api/v1/parks/{parkId}/waiver-budgets")
@Tag(name = "waiver")
class BudgetResource {

    private final CurrentActor actor;
    private final BudgetService service;
    private final Idempotency idempotency;

    BudgetResource(CurrentActor actor, BudgetService service, Idempotency idempotency) {
        this.actor = actor;
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.WAIVER_READ)
    @Operation(operationId = "waiverBudgetList", summary = "Budgets of waivers with what is left, the latest first")
    public Page<WaiverBudget> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("payer") @Nullable WaiverPayer payer,
            @BeanParam @Valid PageParams page) {
        return service.list(actor.get(), parkId, payer, page);
    }

    @GET
    @Path("{waiverBudgetId}")
    @Door(Permission.WAIVER_READ)
    @Operation(operationId = "waiverBudgetGet", summary = "A budget with what is kept, used and left of it")
    public RestResponse<WaiverBudget> get(@PathParam("parkId") UUID parkId, @PathParam("waiverBudgetId") UUID id) {
        var budget = service.get(actor.get(), parkId, id);
        return Etags.ok(budget, budget.version());
    }

    @POST
    @Door(Permission.WAIVER_ACTIVATE)
    @Refusals({"waiver.budget-name-taken", "waiver.period"})
    @Operation(operationId = "waiverBudgetCreate", summary = "A new budget of the park, the union or the government")
    public RestResponse<WaiverBudget> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid WaiverBudgetRequest request) {
        var budget = idempotency.once(
                actor.id(),
                key,
                "waiverBudgetCreate " + parkId,
                request,
                WaiverBudget.class,
                () -> service.create(actor.get(), parkId, request));
        return Etags.created(budget, budget.version());
    }

    @PUT
    @Path("{waiverBudgetId}")
    @Door(Permission.WAIVER_ACTIVATE)
    @Refusals({"waiver.budget-name-taken", "waiver.budget-exceeded", "waiver.budget-in-use", "waiver.period"})
    @Operation(operationId = "waiverBudgetChange", summary = "Changes a budget, never below what is kept or used of it")
    public RestResponse<WaiverBudget> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("waiverBudgetId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WaiverBudgetRequest request) {
        var budget = service.change(actor.get(), parkId, id, ifMatch, request);
        return Etags.ok(budget, budget.version());
    }
}
