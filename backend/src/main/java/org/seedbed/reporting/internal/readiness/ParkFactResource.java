package org.seedbed.reporting.internal.readiness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.internal.readiness.ParkFactJson.ParkFactRequest;
import org.seedbed.reporting.internal.readiness.ParkFactJson.ParkFactView;
import org.seedbed.reporting.internal.readiness.ParkFactJson.ParkFactsView;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What the system cannot know of a park. */
@Path("/api/v1/parks/{parkId}/facts")
@Tag(name = "readiness")
class ParkFactResource {

    private final CurrentActor actor;
    private final ParkFacts facts;
    private final BusinessClock clock;
    private final Idempotency idempotency;

    ParkFactResource(CurrentActor actor, ParkFacts facts, BusinessClock clock, Idempotency idempotency) {
        this.actor = actor;
        this.facts = facts;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.READINESS_READ)
    @Operation(
            operationId = "parkFactList",
            summary = "Every fact that may be told of the park, with what is known on a day")
    public ParkFactsView list(@PathParam("parkId") UUID parkId, @QueryParam("on") @Nullable LocalDate on) {
        return facts.on(actor.get(), parkId, on == null ? clock.today() : on);
    }

    @GET
    @Path("history")
    @Door(Permission.READINESS_READ)
    @Operation(operationId = "parkFactHistory", summary = "All that was told of one fact, the latest day first")
    public Page<ParkFactView> history(
            @PathParam("parkId") UUID parkId,
            @QueryParam("fact") @NotNull ParkFactKey fact,
            @BeanParam @Valid PageParams page) {
        return facts.history(actor.get(), parkId, fact, page);
    }

    @POST
    @ResponseStatus(201)
    @Door(Permission.PARK_EDIT)
    @Refusals({"readiness.fact-value", "readiness.fact-future", "readiness.part-above-whole"})
    @Operation(
            operationId = "parkFactRecord",
            summary = "Tells a fact of the park from a day on, or of a year; what was told before stays as history")
    public ParkFactView record(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ParkFactRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "parkFactRecord " + parkId,
                request,
                ParkFactView.class,
                () -> facts.record(actor.get(), parkId, request));
    }

    @POST
    @Path("{parkFactId}/file")
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Door(Permission.PARK_EDIT)
    @Refusals({
        "readiness.fact-superseded",
        "readiness.verified",
        "file.missing",
        "file.empty",
        "file.too-large",
        "file.type"
    })
    @Operation(
            operationId = "parkFactEvidence",
            summary = "Shows a fact by a paper: a PDF, JPEG or PNG of 10 MB at most")
    public ParkFactView evidence(
            @PathParam("parkId") UUID parkId,
            @PathParam("parkFactId") UUID factId,
            @RestForm("file") @Nullable FileUpload file) {
        return facts.evidence(actor.get(), parkId, factId, Upload.of(file, "evidence"));
    }

    @GET
    @Path("{parkFactId}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Door(Permission.READINESS_READ)
    @Operation(operationId = "parkFactFileGet", summary = "The paper behind a fact as a download")
    public RestResponse<InputStream> file(@PathParam("parkId") UUID parkId, @PathParam("parkFactId") UUID factId) {
        return facts.file(parkId, factId);
    }

    @POST
    @Path("{parkFactId}/verification")
    @ResponseStatus(201)
    @Door(Permission.PARK_FACT_CHECK)
    @Refusals({"readiness.fact-superseded", "readiness.verified", "readiness.same-person", "readiness.no-evidence"})
    @Operation(operationId = "parkFactConfirm", summary = "Finds a fact right that another person told")
    public ParkFactView verify(@PathParam("parkId") UUID parkId, @PathParam("parkFactId") UUID factId) {
        return facts.verify(actor.get(), parkId, factId);
    }
}
