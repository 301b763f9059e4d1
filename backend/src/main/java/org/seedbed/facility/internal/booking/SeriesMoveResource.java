package org.seedbed.facility.internal.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesAddRequest;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesCancelRequest;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesChangeRequest;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesResponse;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** Changes of series: dates that are tried again, moved or cancelled. */
@Path("/api/v1/parks/{parkId}/booking-series")
@Tag(name = "booking-series")
class SeriesMoveResource {

    private final CurrentActor actor;
    private final SeriesViews views;
    private final MakeSeries make;
    private final ChangeSeries change;

    SeriesMoveResource(CurrentActor actor, SeriesViews views, MakeSeries make, ChangeSeries change) {
        this.actor = actor;
        this.views = views;
        this.make = make;
        this.change = change;
    }

    @POST
    @Path("{seriesId}/dates")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({
        "series.date",
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
            operationId = "bookingSeriesAdd",
            summary = "Tries dates again at which nothing is booked, also at another time or in another room")
    public RestResponse<SeriesResponse> add(
            @PathParam("parkId") UUID parkId,
            @PathParam("seriesId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SeriesAddRequest request) {
        make.add(parkId, id, asker(parkId), ifMatch, request);
        return answer(parkId, id);
    }

    @PUT
    @Path("{seriesId}")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({
        "series.from",
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
            operationId = "bookingSeriesChange",
            summary = "Moves what is to come of a series; a date that cannot be moved stays as it is")
    public RestResponse<SeriesResponse> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("seriesId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SeriesChangeRequest request) {
        change.handle(parkId, id, asker(parkId), ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("{seriesId}/cancellation")
    @Door(Permission.BOOKING_EDIT)
    @Refusals("series.from")
    @Operation(operationId = "bookingSeriesCancel", summary = "Cancels what is to come of a series")
    public RestResponse<SeriesResponse> cancel(
            @PathParam("parkId") UUID parkId,
            @PathParam("seriesId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SeriesCancelRequest request) {
        change.cancel(parkId, id, asker(parkId), ifMatch, request);
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
