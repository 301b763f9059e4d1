package org.seedbed.facility.internal.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesPreview;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesRequest;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;

/** 重复预约: series of bookings of the park. */
@Path("/api/v1/parks/{parkId}/booking-series")
@Tag(name = "booking-series")
class SeriesResource {

    private final CurrentActor actor;
    private final SeriesViews views;
    private final MakeSeries make;
    private final Idempotency idempotency;

    SeriesResource(CurrentActor actor, SeriesViews views, MakeSeries make, Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.make = make;
        this.idempotency = idempotency;
    }

    @POST
    @Door(Permission.BOOKING_EDIT)
    @Refusals({
        "series.rule",
        "series.too-many",
        "series.empty",
        "booking.tenant-unknown",
        "booking.facility-unknown",
        "booking.facility-retired",
        "booking.tenant-required",
        "booking.blocked",
        "booking.times",
        "booking.step",
        "booking.length",
        "booking.capacity",
        "booking.staff-only"
    })
    @Operation(
            operationId = "bookingSeriesCreate",
            summary = "Books the dates of a rule; each says whether it is booked or why not")
    public RestResponse<SeriesResponse> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid SeriesRequest request) {
        var made = idempotency.once(
                actor.id(),
                key,
                "bookingSeriesCreate " + parkId,
                request,
                SeriesResponse.class,
                () -> views.one(parkId, make.handle(parkId, asker(parkId), request), true, true));
        return Etags.created(made, made.version());
    }

    @POST
    @Path("preview")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({
        "series.rule",
        "series.too-many",
        "series.empty",
        "booking.tenant-unknown",
        "booking.facility-unknown",
        "booking.facility-retired",
        "booking.tenant-required",
        "booking.blocked",
        "booking.times",
        "booking.step",
        "booking.length",
        "booking.capacity",
        "booking.staff-only"
    })
    @Operation(operationId = "bookingSeriesPreview", summary = "What booking the dates of a rule would answer now")
    public SeriesPreview preview(@PathParam("parkId") UUID parkId, @NotNull @Valid SeriesRequest request) {
        return make.preview(parkId, asker(parkId), request);
    }

    @GET
    @Path("{seriesId}")
    @Door(Permission.FACILITY_READ)
    @Operation(operationId = "bookingSeriesGet", summary = "A series with one answer for each date")
    public RestResponse<SeriesResponse> get(@PathParam("parkId") UUID parkId, @PathParam("seriesId") UUID id) {
        return answer(parkId, id);
    }

    private RestResponse<SeriesResponse> answer(UUID parkId, UUID id) {
        var found = views.one(parkId, id, true, actor.get().mayInPark(parkId, Permission.BOOKING_EDIT));
        return Etags.ok(found, found.version());
    }

    private Asker asker(UUID parkId) {
        return Asker.inPark(actor.get(), parkId);
    }
}
