package org.seedbed.billing.internal.metering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.metering.MeterJson.MeterChangeRequest;
import org.seedbed.billing.internal.metering.MeterJson.MeterPlacesRequest;
import org.seedbed.billing.internal.metering.MeterJson.MeterRequest;
import org.seedbed.billing.internal.metering.MeterJson.MeterResponse;
import org.seedbed.billing.internal.metering.MeterJson.MeterSummary;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A park's meters over HTTP. */
@Path("/api/v1/parks/{parkId}/meters")
@Tag(name = "billing")
class MeterResource {

    private final CurrentActor actor;
    private final EditMeters meters;
    private final MeterQueries queries;
    private final Idempotency idempotency;

    MeterResource(CurrentActor actor, EditMeters meters, MeterQueries queries, Idempotency idempotency) {
        this.actor = actor;
        this.meters = meters;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.BILL_READ)
    @Operation(operationId = "meterList", summary = "Meters with whose use they count today and their last reading")
    public Page<MeterSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("q") @Nullable @Size(max = 100) String q,
            @QueryParam("fee") List<MeterFee> fees,
            @QueryParam("shared") @Nullable Boolean shared,
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid PageParams page) {
        return queries.list(parkId, new MeterQueries.Filter(q, fees, shared, unitId), sort, page);
    }

    @GET
    @Path("{meterId}")
    @Door(Permission.BILL_READ)
    @Operation(operationId = "meterGet", summary = "A meter with its devices, whom it counted for, and its readings")
    public RestResponse<MeterResponse> get(@PathParam("parkId") UUID parkId, @PathParam("meterId") UUID meterId) {
        return tagged(parkId, meterId);
    }

    @POST
    @Door(Permission.BILL_EDIT)
    @Refusals({
        "billing.meter-number-taken",
        "billing.meter-one-unit",
        "billing.meter-seats",
        "billing.meter-place",
        "billing.meter-place-unknown",
        "billing.reading-future"
    })
    @Operation(operationId = "meterCreate", summary = "Adds a meter with its first device and what that showed")
    public RestResponse<MeterResponse> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid MeterRequest request) {
        var created = idempotency.once(
                actor.id(),
                key,
                "meterCreate " + parkId,
                request,
                MeterResponse.class,
                () -> queries.get(actor.get(), parkId, meters.create(parkId, actor.id(), request)));
        return Etags.created(created, created.version());
    }

    @PUT
    @Path("{meterId}")
    @Door(Permission.BILL_EDIT)
    @Refusals("billing.meter-number-taken")
    @Operation(operationId = "meterChange", summary = "Changes what a meter is called and where it hangs")
    public RestResponse<MeterResponse> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("meterId") UUID meterId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MeterChangeRequest request) {
        meters.change(parkId, meterId, ifMatch, request);
        return tagged(parkId, meterId);
    }

    @PUT
    @Path("{meterId}/places")
    @Door(Permission.BILL_EDIT)
    @Refusals({
        "billing.meter-one-unit",
        "billing.meter-seats",
        "billing.meter-place",
        "billing.meter-place-unknown",
        "billing.meter-place-day"
    })
    @Operation(
            operationId = "meterPlacesSet",
            summary = "Says whose use a meter counts from a day on. Days billed otherwise are adjusted by the next run")
    public RestResponse<MeterResponse> setPlaces(
            @PathParam("parkId") UUID parkId,
            @PathParam("meterId") UUID meterId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MeterPlacesRequest request) {
        meters.setPlaces(parkId, meterId, ifMatch, request);
        return tagged(parkId, meterId);
    }

    private RestResponse<MeterResponse> tagged(UUID parkId, UUID meterId) {
        var meter = queries.get(actor.get(), parkId, meterId);
        return Etags.ok(meter, meter.version());
    }
}
