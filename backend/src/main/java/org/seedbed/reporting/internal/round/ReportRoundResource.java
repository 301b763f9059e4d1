package org.seedbed.reporting.internal.round;

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
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundAdded;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundDueRequest;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundProposal;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundReminded;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundRequest;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundSummary;
import org.seedbed.reporting.internal.round.RoundJson.ReportRoundView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Rounds: opened, extended, reminded of and closed. */
@Path("/api/v1/parks/{parkId}/report-rounds")
@Tag(name = "report")
class ReportRoundResource {

    private final CurrentActor actor;
    private final ReportRounds rounds;
    private final OpenRound open;
    private final RunRound run;
    private final Idempotency idempotency;

    ReportRoundResource(
            CurrentActor actor, ReportRounds rounds, OpenRound open, RunRound run, Idempotency idempotency) {
        this.actor = actor;
        this.rounds = rounds;
        this.open = open;
        this.run = run;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.REPORT_READ)
    @Operation(
            operationId = "reportRoundList",
            summary = "Rounds of reports with how far they are, the newest period first")
    public Page<ReportRoundSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("kind") @Nullable ReportKind kind,
            @BeanParam @Valid PageParams page) {
        return rounds.list(parkId, kind, page);
    }

    @GET
    @Path("proposal")
    @Door(Permission.REPORT_READ)
    @Refusals({"report.period", "report.period-ahead", "report.period-early"})
    @Operation(
            operationId = "reportRoundPropose",
            summary = "What opening a round would mean: until when, by which form, how many would report")
    public ReportRoundProposal propose(
            @PathParam("parkId") UUID parkId,
            @QueryParam("kind") @NotNull ReportKind kind,
            @QueryParam("from") @NotNull LocalDate from) {
        return open.propose(parkId, kind, from);
    }

    @POST
    @Door(Permission.REPORT_EDIT)
    @Refusals({
        "report.round-exists",
        "report.period",
        "report.period-ahead",
        "report.period-early",
        "report.form-unknown",
        "report.due-day"
    })
    @Operation(operationId = "reportRoundOpen", summary = "Asks everybody who was there in a period for a report")
    public RestResponse<ReportRoundView> open(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ReportRoundRequest request) {
        var opened = idempotency.once(
                actor.id(),
                key,
                "reportRoundOpen " + parkId,
                request,
                ReportRoundView.class,
                () -> rounds.view(actor.get(), parkId, open.open(parkId, actor.id(), request)));
        return Etags.created(opened, opened.version());
    }

    @GET
    @Path("{reportRoundId}")
    @Door(Permission.REPORT_READ)
    @Operation(operationId = "reportRoundGet", summary = "A round with how far it is, and who is not asked yet")
    public RestResponse<ReportRoundView> get(@PathParam("parkId") UUID parkId, @PathParam("reportRoundId") UUID id) {
        return answer(parkId, id);
    }

    @POST
    @Path("{reportRoundId}/extension")
    @Door(Permission.REPORT_EDIT)
    @Refusals("report.due-day")
    @Operation(
            operationId = "reportRoundExtend",
            summary = "Gives everybody who has not filed more time, with a reason")
    public RestResponse<ReportRoundView> extend(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportRoundId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportRoundDueRequest request) {
        run.extend(parkId, id, ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("{reportRoundId}/missing")
    @Door(Permission.REPORT_EDIT)
    @Operation(operationId = "reportRoundAddMissing", summary = "Asks those of the period who are not asked yet")
    public RestResponse<ReportRoundAdded> addMissing(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportRoundId") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        var added = idempotency.once(
                actor.id(),
                key,
                "reportRoundAddMissing " + parkId + " " + id,
                "",
                ReportRoundAdded.class,
                () -> new ReportRoundAdded(run.addMissing(parkId, id)));
        return RestResponse.status(RestResponse.Status.CREATED, added);
    }

    @POST
    @Path("{reportRoundId}/reminders")
    @Door(Permission.REPORT_EDIT)
    @Operation(operationId = "reportRoundRemind", summary = "Reminds everybody who has not filed, once a day")
    public RestResponse<ReportRoundReminded> remind(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportRoundId") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        var reminded = idempotency.once(
                actor.id(),
                key,
                "reportRoundRemind " + parkId + " " + id,
                "",
                ReportRoundReminded.class,
                () -> new ReportRoundReminded(run.remind(parkId, id, actor.id())));
        return RestResponse.status(RestResponse.Status.CREATED, reminded);
    }

    @POST
    @Path("{reportRoundId}/lock")
    @Door(Permission.REPORT_CHECK)
    @Operation(operationId = "reportRoundLock", summary = "Closes every report of a round that is checked")
    public RestResponse<ReportRoundView> lock(
            @PathParam("parkId") UUID parkId,
            @PathParam("reportRoundId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        run.lock(parkId, id, ifMatch);
        return answer(parkId, id);
    }

    private RestResponse<ReportRoundView> answer(UUID parkId, UUID id) {
        var round = rounds.view(actor.get(), parkId, id);
        return Etags.ok(round, round.version());
    }
}
