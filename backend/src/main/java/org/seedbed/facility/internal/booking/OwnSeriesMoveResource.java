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

/** Changes of series, by people of the company they are for. */
@Path("/api/v1/companies/{companyId}/booking-series")
@Tag(name = "booking-series")
class OwnSeriesMoveResource {

    private final CurrentActor actor;
    private final SeriesViews views;
    private final MakeSeries make;
    private final ChangeSeries change;
    private final SeriesStore series;

    OwnSeriesMoveResource(
            CurrentActor actor, SeriesViews views, MakeSeries make, ChangeSeries change, SeriesStore series) {
        this.actor = actor;
        this.views = views;
        this.make = make;
        this.change = change;
        this.series = series;
    }

    @POST
    @Path("{seriesId}/dates")
    @Door(Permission.OWN_BOOKING)
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
            operationId = "ownBookingSeriesAdd",
            summary = "Tries dates again at which nothing is booked, also at another time or in another room")
    public RestResponse<SeriesResponse> add(
            @PathParam("companyId") UUID companyId,
            @PathParam("seriesId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SeriesAddRequest request) {
        var parkId = series.parkOf(companyId, id);
        make.add(parkId, id, asker(), ifMatch, request);
        return answer(parkId, id);
    }

    @PUT
    @Path("{seriesId}")
    @Door(Permission.OWN_BOOKING)
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
            operationId = "ownBookingSeriesChange",
            summary = "Moves what is to come of a series; a date that cannot be moved stays as it is")
    public RestResponse<SeriesResponse> change(
            @PathParam("companyId") UUID companyId,
            @PathParam("seriesId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SeriesChangeRequest request) {
        var parkId = series.parkOf(companyId, id);
        change.handle(parkId, id, asker(), ifMatch, request);
        return answer(parkId, id);
    }

    @POST
    @Path("{seriesId}/cancellation")
    @Door(Permission.OWN_BOOKING)
    @Refusals("series.from")
    @Operation(operationId = "ownBookingSeriesCancel", summary = "Cancels what is to come of a series")
    public RestResponse<SeriesResponse> cancel(
            @PathParam("companyId") UUID companyId,
            @PathParam("seriesId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SeriesCancelRequest request) {
        var parkId = series.parkOf(companyId, id);
        change.cancel(parkId, id, asker(), ifMatch, request);
        return answer(parkId, id);
    }

    private RestResponse<SeriesResponse> answer(UUID parkId, UUID id) {
        var found = views.one(parkId, id, false, true);
        return Etags.ok(found, found.version());
    }

    private Asker asker() {
        return Asker.inCompany(actor.id());
    }
}
