package org.seedbed.company.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.seedbed.company.internal.CompanyJson.ConsentGiveRequest;
import org.seedbed.company.internal.CompanyJson.ConsentWithdrawRequest;
import org.seedbed.company.internal.CompanyJson.FounderRequest;
import org.seedbed.company.internal.CompanyJson.FounderUpdateRequest;
import org.seedbed.company.internal.CompanyJson.FounderView;
import org.seedbed.company.internal.CompanyJson.RevealRequest;
import org.seedbed.company.internal.CompanyJson.RevealResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;

/** Founders of a company. Hardship tags and ID numbers are kept with consent, sealed, and shown with a reason. */
@Path("/api/v1/parks/{parkId}/companies/{companyId}/founders")
@Tag(name = "company")
class FounderResource {

    private final CurrentActor actor;
    private final FounderService founders;
    private final FounderPrivacy privacy;
    private final FounderVault vault;
    private final Idempotency idempotency;

    FounderResource(
            CurrentActor actor,
            FounderService founders,
            FounderPrivacy privacy,
            FounderVault vault,
            Idempotency idempotency) {
        this.actor = actor;
        this.founders = founders;
        this.privacy = privacy;
        this.vault = vault;
        this.idempotency = idempotency;
    }

    @POST
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"company.founder-taken", "company.not-a-member", "privacy.consent-required", "privacy.notice-outdated"})
    @Operation(operationId = "founderAdd", summary = "Adds a founder with their categories")
    public RestResponse<FounderView> add(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid FounderRequest request) {
        var founder = idempotency.once(
                actor.id(),
                key,
                "founderAdd " + parkId + companyId,
                // The request's hash is stored, and a plain hash of an ID number can be tried out.
                vault.digest(request.identity()),
                FounderView.class,
                () -> founders.add(parkId, companyId, request));
        return Etags.created(founder, founder.version());
    }

    @PUT
    @Path("{founderId}")
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"company.founder-taken", "company.not-a-member", "privacy.consent-required", "privacy.notice-outdated"})
    @Operation(
            operationId = "founderUpdate",
            summary = "Replaces what is known of a founder; sealed values only when new ones are given")
    public RestResponse<FounderView> update(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("founderId") UUID founderId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FounderUpdateRequest request) {
        var founder = founders.update(parkId, companyId, founderId, ifMatch, request);
        return Etags.ok(founder, founder.version());
    }

    @DELETE
    @Path("{founderId}")
    @Door(Permission.COMPANY_EDIT)
    @Refusals("privacy.held")
    @Operation(operationId = "founderRemove", summary = "Takes a founder off the list")
    public void remove(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("founderId") UUID founderId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        founders.remove(parkId, companyId, founderId, ifMatch);
    }

    @POST
    @Path("{founderId}/reveal")
    @Costly(Costly.Kind.PERSONAL)
    @Door(Permission.PERSONAL_REVEAL)
    @Operation(
            operationId = "founderReveal",
            summary = "Tags or ID number in clear, once; the reason goes into the trail")
    public RevealResponse reveal(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("founderId") UUID founderId,
            @NotNull @Valid RevealRequest request) {
        return privacy.reveal(parkId, companyId, founderId, request);
    }

    @POST
    @Path("{founderId}/give-consent")
    @Door(Permission.COMPANY_EDIT)
    @Refusals("privacy.notice-outdated")
    @Operation(
            operationId = "founderConsentGive",
            summary = "Records that the founder agreed to what is kept of them already")
    public FounderView give(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("founderId") UUID founderId,
            @NotNull @Valid ConsentGiveRequest request) {
        return privacy.give(parkId, companyId, founderId, request);
    }

    @POST
    @Path("{founderId}/withdraw-consent")
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"privacy.held", "company.no-consent"})
    @Operation(
            operationId = "founderConsentWithdraw",
            summary = "Takes a consent back and erases what was kept with it")
    public FounderView withdraw(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("founderId") UUID founderId,
            @NotNull @Valid ConsentWithdrawRequest request) {
        return privacy.withdraw(parkId, companyId, founderId, request);
    }
}
