package org.seedbed.tenancy.internal.exit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
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
import org.seedbed.tenancy.internal.exit.ExitJson.ExitResponse;
import org.seedbed.tenancy.internal.exit.ExitJson.OwnExitSummary;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitReason;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitRequest;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitSheetConfirmation;

/** Exits of a company, to whoever answers for it: asks to leave, sees what is open, confirms the sheet. */
@Path("/api/v1/companies/{companyId}/exits")
@Tag(name = "exit")
class OwnExitResource {

    private final CurrentActor actor;
    private final OwnExits own;
    private final OpenExit open;
    private final MoveExit moves;
    private final ConfirmSheet confirm;
    private final Idempotency idempotency;

    OwnExitResource(
            CurrentActor actor,
            OwnExits own,
            OpenExit open,
            MoveExit moves,
            ConfirmSheet confirm,
            Idempotency idempotency) {
        this.actor = actor;
        this.own = own;
        this.open = open;
        this.moves = moves;
        this.confirm = confirm;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.OWN_BILLING)
    @Operation(operationId = "ownExitList", summary = "Exits of the actor's own company, the newest first")
    public Page<OwnExitSummary> list(@PathParam("companyId") UUID companyId, @BeanParam @Valid PageParams page) {
        return own.list(companyId, page);
    }

    @POST
    @Door(Permission.OWN_BILLING)
    @Refusals({
        "exit.open",
        "exit.tenant-unknown",
        "exit.own-trigger",
        "exit.last-day",
        "exit.last-day-late",
        "exit.trigger-unfounded"
    })
    @Operation(operationId = "ownExitRequest", summary = "Asks to leave, with the last day that is wished for")
    public RestResponse<ExitResponse> request(
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ExitRequest request) {
        var asked = idempotency.once(
                actor.id(),
                key,
                "ownExitRequest " + companyId,
                request,
                ExitResponse.class,
                () -> own.get(companyId, open.byCompany(companyId, actor.id(), request)));
        return Etags.created(asked, asked.version());
    }

    @GET
    @Path("{exitCaseId}")
    @Door(Permission.OWN_BILLING)
    @Operation(
            operationId = "ownExitGet",
            summary = "An exit of the own company: what was settled last, the sheet, its way so far")
    public RestResponse<ExitResponse> get(@PathParam("companyId") UUID companyId, @PathParam("exitCaseId") UUID id) {
        return answer(companyId, id);
    }

    @POST
    @Path("{exitCaseId}/withdrawal")
    @Door(Permission.OWN_BILLING)
    @Refusals("exit.move")
    @Operation(operationId = "ownExitWithdraw", summary = "Takes the own request back before the park took it up")
    public RestResponse<ExitResponse> withdraw(
            @PathParam("companyId") UUID companyId,
            @PathParam("exitCaseId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ExitReason request) {
        moves.withdraw(companyId, id, ifMatch, request.reason());
        return answer(companyId, id);
    }

    @POST
    @Path("{exitCaseId}/sheet/confirmation")
    @Door(Permission.OWN_BILLING)
    @Refusals({"exit.move", "exit.sheet-changed", "exit.sheet-incomplete"})
    @Operation(operationId = "ownExitSheetConfirm", summary = "The own company finds the hand-over sheet right")
    public RestResponse<ExitResponse> confirm(
            @PathParam("companyId") UUID companyId,
            @PathParam("exitCaseId") UUID id,
            @NotNull @Valid ExitSheetConfirmation request) {
        confirm.inApp(companyId, id, request.hash());
        return answer(companyId, id);
    }

    @GET
    @Path("{exitCaseId}/sheet/paper")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.OWN_BILLING)
    @Refusals("document.character-missing")
    @Operation(operationId = "ownExitSheetPaperGet", summary = "The hand-over sheet of the own company as a PDF")
    public RestResponse<InputStream> paper(@PathParam("companyId") UUID companyId, @PathParam("exitCaseId") UUID id) {
        return own.paper(companyId, id);
    }

    private RestResponse<ExitResponse> answer(UUID companyId, UUID id) {
        var exit = own.get(companyId, id);
        return Etags.ok(exit, exit.version());
    }
}
