package org.seedbed.billing.internal.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.contract.ContractJson.BillingSettingsRequest;
import org.seedbed.billing.internal.contract.ContractJson.BillingSettingsResponse;
import org.seedbed.billing.internal.contract.ContractJson.LeasePlanRequest;
import org.seedbed.billing.internal.contract.ContractJson.LeasePlanResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** When a park and its leases are billed. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "billing")
class BillingTermsResource {

    private final CurrentActor actor;
    private final BillingTerms terms;
    private final LeasePlans plans;

    BillingTermsResource(CurrentActor actor, BillingTerms terms, LeasePlans plans) {
        this.actor = actor;
        this.terms = terms;
        this.plans = plans;
    }

    @GET
    @Path("billing-settings")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "billingSettingsGet", summary = "How the park bills where a lease says nothing else")
    public RestResponse<BillingSettingsResponse> settings(@PathParam("parkId") UUID parkId) {
        var settings = terms.get(actor.get(), parkId);
        return Etags.ok(settings, settings.version());
    }

    @PUT
    @Path("billing-settings")
    @Door(Permission.BILL_EDIT)
    @Refusals("billing.billed-before")
    @Operation(
            operationId = "billingSettingsPut",
            summary =
                    "Says from which day on, in which rhythm and until when the park bills; the first time with If-Match \"0\"")
    public RestResponse<BillingSettingsResponse> put(
            @PathParam("parkId") UUID parkId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BillingSettingsRequest request) {
        var settings = terms.put(actor.get(), parkId, ifMatch, request);
        return Etags.ok(settings, settings.version());
    }

    @GET
    @Path("leases/{leaseId}/billing-plan")
    @Door(Permission.BILL_READ)
    @Operation(
            operationId = "leasePlanGet",
            summary = "How a lease is billed: its own, the agreement's or the park's way")
    public RestResponse<LeasePlanResponse> plan(@PathParam("parkId") UUID parkId, @PathParam("leaseId") UUID leaseId) {
        var plan = plans.get(actor.get(), parkId, leaseId);
        return Etags.ok(plan, plan.version());
    }

    @PUT
    @Path("leases/{leaseId}/billing-plan")
    @Door(Permission.BILL_EDIT)
    @Refusals("billing.billed-before")
    @Operation(
            operationId = "leasePlanPut",
            summary = "Bills a lease in a way of its own; the first time with If-Match \"0\"")
    public RestResponse<LeasePlanResponse> putPlan(
            @PathParam("parkId") UUID parkId,
            @PathParam("leaseId") UUID leaseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid LeasePlanRequest request) {
        var plan = plans.put(actor.get(), parkId, leaseId, ifMatch, request);
        return Etags.ok(plan, plan.version());
    }

    @DELETE
    @Path("leases/{leaseId}/billing-plan")
    @Door(Permission.BILL_EDIT)
    @Refusals("billing.billed-before")
    @Operation(operationId = "leasePlanDelete", summary = "Bills a lease as its agreement and the park say")
    public RestResponse<LeasePlanResponse> removePlan(
            @PathParam("parkId") UUID parkId,
            @PathParam("leaseId") UUID leaseId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var plan = plans.remove(actor.get(), parkId, leaseId, ifMatch);
        return Etags.ok(plan, plan.version());
    }
}
