package org.seedbed.company.internal.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.internal.figure.FigureJson.FigureEvidenceRequest;
import org.seedbed.company.internal.figure.FigureJson.FigureRecordView;
import org.seedbed.company.internal.figure.FigureJson.FigureWithdrawalRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;

/** What becomes of a recorded figure. */
@Path("/api/v1/parks/{parkId}/companies/{companyId}/figures/records/{companyFigureId}")
@Tag(name = "company")
class FigureMoveResource {

    private final CurrentActor actor;
    private final JudgeFigure judge;
    private final FigureHistory history;
    private final Idempotency idempotency;

    FigureMoveResource(CurrentActor actor, JudgeFigure judge, FigureHistory history, Idempotency idempotency) {
        this.actor = actor;
        this.judge = judge;
        this.history = history;
        this.idempotency = idempotency;
    }

    @POST
    @Path("evidence")
    @Door(Permission.COMPANY_EDIT)
    @Refusals({"company.figure-file", "company.figure-verified", "company.figure-withdrawn"})
    @Operation(operationId = "companyFigureRaise", summary = "Shows by a paper what was only said so far")
    public RestResponse<FigureRecordView> raise(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("companyFigureId") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid FigureEvidenceRequest request) {
        return once(key, "companyFigureRaise " + id, request, () -> {
            var raised = judge.raise(parkId, companyId, id, actor.id(), request);
            return history.get(parkId, companyId, raised);
        });
    }

    @POST
    @Path("verification")
    @Door(Permission.COMPANY_VERIFY)
    @Refusals({
        "company.figure-own",
        "company.figure-no-evidence",
        "company.figure-not-counting",
        "company.figure-verified",
        "company.figure-withdrawn"
    })
    @Operation(
            operationId = "companyFigureConfirm",
            summary = "Confirms a figure by its paper; another person than whoever recorded it")
    public RestResponse<FigureRecordView> verify(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("companyFigureId") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        return once(key, "companyFigureConfirm " + id, id, () -> {
            var verified = judge.verify(parkId, companyId, id, actor.id());
            return history.get(parkId, companyId, verified);
        });
    }

    @POST
    @Path("withdrawal")
    @Door(Permission.COMPANY_EDIT)
    @Refusals("company.figure-withdrawn")
    @Operation(
            operationId = "companyFigureWithdraw",
            summary = "Takes a figure back with a reason; the one that counted before counts again")
    public FigureRecordView withdraw(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @PathParam("companyFigureId") UUID id,
            @NotNull @Valid FigureWithdrawalRequest request) {
        judge.withdraw(parkId, companyId, id, actor.id(), request.reason());
        return history.get(parkId, companyId, id);
    }

    private RestResponse<FigureRecordView> once(
            @Nullable String key, String operation, Object request, Supplier<FigureRecordView> work) {
        var made = idempotency.once(actor.id(), key, operation, request, FigureRecordView.class, work);
        return RestResponse.status(RestResponse.Status.CREATED, made);
    }
}
