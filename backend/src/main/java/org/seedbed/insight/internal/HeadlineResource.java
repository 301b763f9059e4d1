package org.seedbed.insight.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.insight.internal.HeadlineJson.HeadlineNumber;
import org.seedbed.insight.internal.HeadlineJson.HeadlineRecord;
import org.seedbed.insight.internal.HeadlineJson.HeadlineView;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** 园区概况: what came of a park, for the page its head opens and the brief a visitor is handed. */
@Path("/api/v1/parks/{parkId}/headline")
@Tag(name = "insight")
class HeadlineResource {

    private final CurrentActor actor;
    private final HeadlineQueries queries;
    private final HeadlineRecords records;
    private final HeadlineBrief brief;
    private final BusinessClock clock;

    HeadlineResource(
            CurrentActor actor,
            HeadlineQueries queries,
            HeadlineRecords records,
            HeadlineBrief brief,
            BusinessClock clock) {
        this.actor = actor;
        this.queries = queries;
        this.records = records;
        this.brief = brief;
        this.clock = clock;
    }

    @GET
    @Door(Permission.READINESS_READ)
    @Refusals("insight.day-future")
    @Operation(
            operationId = "headlineGet",
            summary =
                    "What came of the park by a day: companies, graduates, jobs, tax, honours, waived money, space let")
    public HeadlineView get(@PathParam("parkId") UUID parkId, @QueryParam("on") @Nullable LocalDate on) {
        return queries.of(actor.get(), parkId, day(on));
    }

    @GET
    @Path("records")
    @Door(Permission.READINESS_READ)
    @Refusals("insight.day-future")
    @Operation(
            operationId = "headlineRecordList",
            summary = "What a number of the headline is counted from: companies, certificates or bills")
    public Page<HeadlineRecord> records(
            @PathParam("parkId") UUID parkId,
            @QueryParam("number") @NotNull HeadlineNumber number,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam @Valid PageParams page) {
        return records.of(actor.get(), parkId, day(on), number, page);
    }

    @GET
    @Path("brief")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Costly(Costly.Kind.FILE)
    @Door(Permission.EXPORT_RUN)
    @Refusals({"document.character-missing", "insight.day-future"})
    @Operation(operationId = "headlineBrief", summary = "The headline on two pages of paper, for a visit")
    public RestResponse<InputStream> brief(@PathParam("parkId") UUID parkId, @QueryParam("on") @Nullable LocalDate on) {
        return brief.make(actor.get(), parkId, day(on));
    }

    /** A day that has not come yet has brought nothing. */
    private LocalDate day(@Nullable LocalDate on) {
        var today = clock.today();
        if (on != null && on.isAfter(today)) {
            throw ProblemException.at("/on", InsightErrors.DAY_FUTURE, "latest", today);
        }
        return on == null ? today : on;
    }
}
