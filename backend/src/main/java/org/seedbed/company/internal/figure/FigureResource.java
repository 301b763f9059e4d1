package org.seedbed.company.internal.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.internal.figure.FigureJson.FigureEvidenceRequest;
import org.seedbed.company.internal.figure.FigureJson.FigureMatrixView;
import org.seedbed.company.internal.figure.FigureJson.FigureRecordView;
import org.seedbed.company.internal.figure.FigureJson.FigureRequest;
import org.seedbed.company.internal.figure.FigureJson.FigureWithdrawalRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Figures of a company's business. */
@Path("/api/v1/parks/{parkId}/companies/{companyId}/figures")
@Tag(name = "company")
class FigureResource {

    private final CurrentActor actor;
    private final FigureStore store;
    private final FigureMatrix matrix;
    private final FigureHistory history;
    private final RecordFigure record;
    private final JudgeFigure judge;
    private final Idempotency idempotency;

    FigureResource(
            CurrentActor actor,
            FigureStore store,
            FigureMatrix matrix,
            FigureHistory history,
            RecordFigure record,
            JudgeFigure judge,
            Idempotency idempotency) {
        this.actor = actor;
        this.store = store;
        this.matrix = matrix;
        this.history = history;
        this.record = record;
        this.judge = judge;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.COMPANY_READ)
    @Operation(
            operationId = "companyFigureMatrix",
            summary = "Figures of a company's business by year, quarter or month, each with how sure it is")
    public FigureMatrixView matrix(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @QueryParam("by") FigurePeriod.@Nullable Kind by,
            @QueryParam("until") @Nullable LocalDate until) {
        store.requireInPark(parkId, companyId);
        return matrix.of(parkId, companyId, by, until);
    }

    @GET
    @Path("records")
    @Door(Permission.COMPANY_READ)
    @Operation(
            operationId = "companyFigureList",
            summary = "Everything that was recorded of a company's figures, newest first")
    public Page<FigureRecordView> list(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @QueryParam("metric") @Nullable CompanyMetric metric,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @BeanParam @Valid PageParams page) {
        store.requireInPark(parkId, companyId);
        return history.list(parkId, companyId, new FigureHistory.Filter(metric, from, to), page);
    }

    @POST
    @Path("records")
    @Door(Permission.COMPANY_EDIT)
    @Refusals({
        "company.figure-below",
        "company.figure-unit",
        "company.figure-not-over",
        "company.figure-heads",
        "company.figure-file"
    })
    @Operation(
            operationId = "companyFigureRecord",
            summary = "Records a figure or an event; with a paper it counts as evidenced, without one as said")
    public RestResponse<FigureRecordView> record(
            @PathParam("parkId") UUID parkId,
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid FigureRequest request) {
        return once(key, "companyFigureRecord " + parkId + companyId, request, () -> {
            var id = record.handle(parkId, companyId, actor.id(), request);
            return history.get(parkId, companyId, id);
        });
    }

    @POST
    @Path("records/{companyFigureId}/evidence")
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
    @Path("records/{companyFigureId}/verification")
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
    @Path("records/{companyFigureId}/withdrawal")
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
