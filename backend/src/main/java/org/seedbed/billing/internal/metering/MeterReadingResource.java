package org.seedbed.billing.internal.metering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.metering.MeterJson.MeterReplaceRequest;
import org.seedbed.billing.internal.metering.MeterJson.MeterResponse;
import org.seedbed.billing.internal.metering.ReadingJson.MeterCorrectionRequest;
import org.seedbed.billing.internal.metering.ReadingJson.MeterReadingRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Idempotency;

/** Readings of a park's meters over HTTP: one by one, corrected, and with another device. */
@Path("/api/v1/parks/{parkId}/meters/{meterId}")
@Tag(name = "billing")
class MeterReadingResource {

    private final CurrentActor actor;
    private final ReadMeters readings;
    private final MeterQueries queries;
    private final Idempotency idempotency;

    MeterReadingResource(CurrentActor actor, ReadMeters readings, MeterQueries queries, Idempotency idempotency) {
        this.actor = actor;
        this.readings = readings;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @POST
    @Path("readings")
    @ResponseStatus(201)
    @Door(Permission.BILL_EDIT)
    @Refusals({
        "billing.reading-future",
        "billing.reading-no-device",
        "billing.reading-exists",
        "billing.reading-falls",
        "billing.reading-above-later",
        "billing.reading-jump"
    })
    @Operation(operationId = "meterReadingRecord", summary = "Takes down what a meter showed when a day began")
    public MeterResponse record(
            @PathParam("parkId") UUID parkId,
            @PathParam("meterId") UUID meterId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MeterReadingRequest request) {
        return once(
                parkId,
                meterId,
                key,
                "meterReadingRecord " + meterId,
                request,
                () -> readings.record(parkId, actor.id(), meterId, request));
    }

    @POST
    @Path("readings/{meterReadingId}/correction")
    @ResponseStatus(201)
    @Door(Permission.BILL_EDIT)
    @Refusals({
        "billing.reading-future",
        "billing.reading-no-device",
        "billing.reading-exists",
        "billing.reading-falls",
        "billing.reading-above-later",
        "billing.reading-jump",
        "billing.reading-corrected"
    })
    @Operation(
            operationId = "meterReadingCorrect",
            summary = "Puts another reading in the place of a wrong one; what was billed is adjusted by the next run")
    public MeterResponse correct(
            @PathParam("parkId") UUID parkId,
            @PathParam("meterId") UUID meterId,
            @PathParam("meterReadingId") UUID meterReadingId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MeterCorrectionRequest request) {
        return once(
                parkId,
                meterId,
                key,
                "meterReadingCorrect " + meterReadingId,
                request,
                () -> readings.correct(parkId, actor.id(), meterId, meterReadingId, request));
    }

    @POST
    @Path("replacement")
    @ResponseStatus(201)
    @Door(Permission.BILL_EDIT)
    @Refusals({
        "billing.meter-no-device",
        "billing.meter-device-day",
        "billing.reading-exists",
        "billing.reading-falls",
        "billing.reading-jump",
        "billing.reading-no-device",
        "billing.reading-above-later",
        "billing.reading-future"
    })
    @Operation(
            operationId = "meterReplaceDevice",
            summary = "Takes a device out with its last reading and puts another in with its first, or none")
    public MeterResponse replace(
            @PathParam("parkId") UUID parkId,
            @PathParam("meterId") UUID meterId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MeterReplaceRequest request) {
        return once(
                parkId,
                meterId,
                key,
                "meterReplaceDevice " + meterId,
                request,
                () -> readings.replace(parkId, actor.id(), meterId, request));
    }

    private MeterResponse once(
            UUID parkId, UUID meterId, @Nullable String key, String operation, Object request, Runnable command) {
        return idempotency.once(actor.id(), key, operation, request, MeterResponse.class, () -> {
            command.run();
            return queries.get(actor.get(), parkId, meterId);
        });
    }
}
