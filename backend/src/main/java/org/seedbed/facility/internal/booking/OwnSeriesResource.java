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

/** Series of a company, to its own people. */
@Path("/api/v1/companies/{companyId}/booking-series")
@Tag(name = "booking-series")
class OwnSeriesResource {

    private final CurrentActor actor;
    private final SeriesViews views;
    private final MakeSeries make;
    private final SeriesStore series;
    private final OwnBookings own;
    private final Idempotency idempotency;

    OwnSeriesResource(
            CurrentActor actor,
            SeriesViews views,
            MakeSeries make,
            SeriesStore series,
            OwnBookings own,
            Idempotency idempotency) {
        this.actor = actor;
        this.views = views;
        this.make = make;
        this.series = series;
        this.own = own;
        this.idempotency = idempotency;
    }

    @POST
    @Door(Permission.OWN_BOOKING)
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
            operationId = "ownBookingSeriesCreate",
            summary = "Books the dates of a rule; each says whether it is booked or why not")
    public RestResponse<SeriesResponse> create(
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid SeriesRequest request) {
        var parkId = own.parkOfStay(companyId, request.tenantId());
        var made = idempotency.once(
                actor.id(),
                key,
                "ownBookingSeriesCreate " + companyId,
                request,
                SeriesResponse.class,
                () -> views.one(parkId, make.handle(parkId, asker(), request), false, true));
        return Etags.created(made, made.version());
    }

    @POST
    @Path("preview")
    @Door(Permission.OWN_BOOKING)
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
    @Operation(operationId = "ownBookingSeriesPreview", summary = "What booking the dates of a rule would answer now")
    public SeriesPreview preview(@PathParam("companyId") UUID companyId, @NotNull @Valid SeriesRequest request) {
        var parkId = own.parkOfStay(companyId, request.tenantId());
        return make.preview(parkId, asker(), request);
    }

    @GET
    @Path("{seriesId}")
    @Door(Permission.OWN_BOOKING)
    @Operation(operationId = "ownBookingSeriesGet", summary = "A series with one answer for each date")
    public RestResponse<SeriesResponse> get(@PathParam("companyId") UUID companyId, @PathParam("seriesId") UUID id) {
        var parkId = series.parkOf(companyId, id);
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
