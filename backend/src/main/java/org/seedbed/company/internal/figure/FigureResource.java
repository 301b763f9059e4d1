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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.internal.figure.FigureJson.FigureMatrixView;
import org.seedbed.company.internal.figure.FigureJson.FigureRecordView;
import org.seedbed.company.internal.figure.FigureJson.FigureRequest;
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
    private final Idempotency idempotency;

    FigureResource(
            CurrentActor actor,
            FigureStore store,
            FigureMatrix matrix,
            FigureHistory history,
            RecordFigure record,
            Idempotency idempotency) {
        this.actor = actor;
        this.store = store;
        this.matrix = matrix;
        this.history = history;
        this.record = record;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.FIGURE_READ)
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
    @Door(Permission.FIGURE_READ)
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
        var made = idempotency.once(
                actor.id(), key, "companyFigureRecord " + parkId + companyId, request, FigureRecordView.class, () -> {
                    var id = record.handle(parkId, companyId, actor.id(), request);
                    return history.get(parkId, companyId, id);
                });
        return RestResponse.status(RestResponse.Status.CREATED, made);
    }
}
