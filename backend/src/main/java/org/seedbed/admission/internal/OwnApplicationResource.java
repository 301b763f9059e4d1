package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.seedbed.admission.internal.ApplicationJson.ApplicationSaveRequest;
import org.seedbed.admission.internal.ApplicationJson.ApplicationSubmitRequest;
import org.seedbed.admission.internal.ApplicationJson.ApplicationWithdrawRequest;
import org.seedbed.admission.internal.ApplicationJson.OwnApplication;
import org.seedbed.identity.Door;
import org.seedbed.identity.LinkTokens;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** An application in its writer's hands, who comes with its link or by account. */
@Path("/api/v1/applications/{applicationId}")
@Tag(name = "admission")
class OwnApplicationResource {

    private final OwnViews views;
    private final WriteApplication write;
    private final SubmitApplication submit;
    private final KeepApplication keep;

    OwnApplicationResource(OwnViews views, WriteApplication write, SubmitApplication submit, KeepApplication keep) {
        this.views = views;
        this.write = write;
        this.submit = submit;
        this.keep = keep;
    }

    @GET
    @Door(Permission.LINK_HOLDER)
    @Operation(operationId = "ownApplicationGet", summary = "One's own application, by link or account")
    public RestResponse<OwnApplication> get(
            @PathParam("applicationId") UUID id, @HeaderParam(LinkTokens.HEADER) @Nullable String link) {
        return answer(id);
    }

    @PUT
    @Door(Permission.LINK_HOLDER)
    @Refusals({
        "admission.not-writable",
        "admission.born-in-future",
        "admission.founder-unknown",
        "privacy.consent-required",
        "privacy.notice-outdated",
        "privacy.held"
    })
    @Operation(operationId = "ownApplicationSave", summary = "Keeps what is written so far; it need not be complete")
    public RestResponse<OwnApplication> save(
            @PathParam("applicationId") UUID id,
            @HeaderParam(LinkTokens.HEADER) @Nullable String link,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ApplicationSaveRequest request) {
        write.save(id, ifMatch, request);
        return answer(id);
    }

    @POST
    @Path("submission")
    @Door(Permission.LINK_HOLDER)
    @Refusals({
        "admission.move",
        "admission.call-closed",
        "admission.statement",
        "admission.incomplete",
        "admission.uscc-open",
        "admission.policy-not-in-force"
    })
    @Operation(
            operationId = "ownApplicationSubmit",
            summary = "Hands it in, the first time or with what was missing; says at once everything that is wrong")
    public RestResponse<OwnApplication> submit(
            @PathParam("applicationId") UUID id,
            @HeaderParam(LinkTokens.HEADER) @Nullable String link,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ApplicationSubmitRequest request) {
        submit.handle(id, ifMatch, request.statementVersion());
        return answer(id);
    }

    @POST
    @Path("withdrawal")
    @Door(Permission.LINK_HOLDER)
    @Refusals("admission.move")
    @Operation(operationId = "ownApplicationWithdraw", summary = "Takes it back")
    public RestResponse<OwnApplication> withdraw(
            @PathParam("applicationId") UUID id,
            @HeaderParam(LinkTokens.HEADER) @Nullable String link,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ApplicationWithdrawRequest request) {
        keep.withdraw(id, ifMatch, request.reason());
        return answer(id);
    }

    @POST
    @Path("owner")
    @Door(Permission.LINK_HOLDER)
    @Refusals({"admission.owned", "admission.sign-in"})
    @Operation(
            operationId = "ownApplicationTakeOver",
            summary = "Takes it into the account of who is signed in; the link alone does not open it any more")
    public RestResponse<OwnApplication> takeOver(
            @PathParam("applicationId") UUID id,
            @HeaderParam(LinkTokens.HEADER) @Nullable String link,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        keep.takeOver(id, ifMatch);
        return answer(id);
    }

    @POST
    @Path("founders/{founderId}/consent-withdrawal")
    @Door(Permission.LINK_HOLDER)
    @Refusals({"admission.no-consent", "privacy.held"})
    @Operation(
            operationId = "ownApplicationConsentWithdraw",
            summary = "Takes back the consent to a founder's hardship tags, which are deleted")
    public RestResponse<OwnApplication> withdrawConsent(
            @PathParam("applicationId") UUID id,
            @PathParam("founderId") UUID founderId,
            @HeaderParam(LinkTokens.HEADER) @Nullable String link,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        keep.withdrawConsent(id, ifMatch, founderId);
        return answer(id);
    }

    private RestResponse<OwnApplication> answer(UUID id) {
        var application = views.get(id);
        return Etags.ok(application, application.version());
    }
}
