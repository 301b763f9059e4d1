package org.seedbed.reporting.internal.readiness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.PolicyRecognition.Window;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessRecordView;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessView;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessSnapshotRequest;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessSnapshotResponse;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessSnapshotView;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessTrialRequest;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** How a park stands against what it may be recognised by. */
@Path("/api/v1/parks/{parkId}/readiness")
@Tag(name = "readiness")
class ReadinessResource {

    private final CurrentActor actor;
    private final Readiness readiness;
    private final ReadinessSnapshots snapshots;
    private final BusinessClock clock;
    private final Idempotency idempotency;

    ReadinessResource(
            CurrentActor actor,
            Readiness readiness,
            ReadinessSnapshots snapshots,
            BusinessClock clock,
            Idempotency idempotency) {
        this.actor = actor;
        this.readiness = readiness;
        this.snapshots = snapshots;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.READINESS_READ)
    @Operation(
            operationId = "readinessGet",
            summary = "How the park stands on a day against every recognition policy it may go by, by criterion")
    public ReadinessView get(@PathParam("parkId") UUID parkId, @QueryParam("on") @Nullable LocalDate on) {
        return readiness.on(parkId, on == null ? clock.today() : on);
    }

    @POST
    @Path("trial")
    @Door(Permission.READINESS_READ)
    @Refusals({"readiness.tenant-unknown", "readiness.fact-value"})
    @Operation(
            operationId = "readinessTry",
            summary = "How it would stand if these graduated, left or came; nothing is changed")
    public ReadinessView suppose(@PathParam("parkId") UUID parkId, @NotNull @Valid ReadinessTrialRequest request) {
        return readiness.suppose(parkId, request);
    }

    @GET
    @Path("records")
    @Door(Permission.READINESS_READ)
    @Operation(
            operationId = "readinessRecordList",
            summary = "What a figure was counted from: what counts, what nobody knows, what does not")
    public Page<ReadinessRecordView> records(
            @PathParam("parkId") UUID parkId,
            @QueryParam("metric") @NotNull ParkMetric metric,
            @QueryParam("window") @Nullable Window window,
            @QueryParam("back") @DefaultValue("0") @Min(0) @Max(2) Integer back,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("growthAbove") @Nullable @DecimalMin("0") @DecimalMax("10") BigDecimal growthAbove,
            @QueryParam("part") List<ReadinessPart> parts,
            @BeanParam @Valid PageParams page) {
        return readiness.records(
                parkId,
                metric,
                window == null ? Window.POINT : window,
                back,
                on == null ? clock.today() : on,
                growthAbove,
                parts,
                page);
    }

    @GET
    @Path("snapshots")
    @Door(Permission.READINESS_READ)
    @Operation(
            operationId = "readinessSnapshotList",
            summary = "How the park stood when somebody kept it, the newest first")
    public Page<ReadinessSnapshotView> snapshots(
            @PathParam("parkId") UUID parkId,
            @QueryParam("policyId") @Nullable UUID policyId,
            @BeanParam @Valid PageParams page) {
        return snapshots.list(parkId, policyId, page);
    }

    @POST
    @Path("snapshots")
    @ResponseStatus(201)
    @Door(Permission.PARK_EDIT)
    @Refusals({"readiness.policy-unknown", "readiness.day-to-come"})
    @Operation(
            operationId = "readinessSnapshotSave",
            summary = "Keeps how the park stands on a day against a policy; it never changes again")
    public ReadinessSnapshotResponse save(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid ReadinessSnapshotRequest request) {
        return idempotency.once(
                actor.id(),
                key,
                "readinessSnapshotSave " + parkId,
                request,
                ReadinessSnapshotResponse.class,
                () -> snapshots.save(parkId, actor.id(), request));
    }

    @GET
    @Path("snapshots/{readinessSnapshotId}")
    @Door(Permission.READINESS_READ)
    @Operation(operationId = "readinessSnapshotGet", summary = "What was kept, line by line")
    public ReadinessSnapshotResponse snapshot(
            @PathParam("parkId") UUID parkId, @PathParam("readinessSnapshotId") UUID id) {
        return snapshots.get(parkId, id);
    }
}
