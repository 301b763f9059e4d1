package org.seedbed.facility.internal.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.booking.BookingJson.BookingResponse;
import org.seedbed.facility.internal.booking.BookingRequests.BookingCheckInRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingReasonRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** What people of a company do with its bookings. */
@Path("/api/v1/companies/{companyId}/bookings")
@Tag(name = "booking")
class OwnBookingMoveResource {

    private final CurrentActor actor;
    private final BookingViews views;
    private final MakeBooking make;
    private final BookingMoves moves;
    private final CheckIn checkIn;
    private final OwnBookings own;

    OwnBookingMoveResource(
            CurrentActor actor,
            BookingViews views,
            MakeBooking make,
            BookingMoves moves,
            CheckIn checkIn,
            OwnBookings own) {
        this.actor = actor;
        this.views = views;
        this.make = make;
        this.moves = moves;
        this.checkIn = checkIn;
        this.own = own;
    }

    @POST
    @Path("{bookingId}/confirmation")
    @Door(Permission.OWN_BOOKING)
    @Refusals({"booking.move", "booking.hold-lapsed", "booking.facility-retired", "booking.capacity"})
    @Operation(operationId = "ownBookingConfirm", summary = "Makes a booking of a hold")
    public RestResponse<BookingResponse> confirm(
            @PathParam("companyId") UUID companyId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingWordsRequest request) {
        var parkId = own.parkOf(companyId, bookingId);
        make.confirm(parkId, bookingId, asker(), ifMatch, request);
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/cancellation")
    @Door(Permission.OWN_BOOKING)
    @Refusals({"booking.move"})
    @Operation(operationId = "ownBookingCancel", summary = "Cancels a booking or a hold; the time is free again")
    public RestResponse<BookingResponse> cancel(
            @PathParam("companyId") UUID companyId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingReasonRequest request) {
        var parkId = own.parkOf(companyId, bookingId);
        moves.cancel(parkId, bookingId, asker(), ifMatch, request.plain());
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/check-in")
    @Door(Permission.OWN_BOOKING)
    @Refusals({"booking.move", "booking.check-in-time", "booking.check-in-code"})
    @Operation(operationId = "ownBookingCheckIn", summary = "Checks in with the code at the door")
    public RestResponse<BookingResponse> checkIn(
            @PathParam("companyId") UUID companyId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingCheckInRequest request) {
        var parkId = own.parkOf(companyId, bookingId);
        checkIn.handle(parkId, bookingId, asker(), ifMatch, request.code());
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/finish")
    @Door(Permission.OWN_BOOKING)
    @Refusals({"booking.move"})
    @Operation(operationId = "ownBookingFinish", summary = "Ends a use; what is left of the time is free again")
    public RestResponse<BookingResponse> finish(
            @PathParam("companyId") UUID companyId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var parkId = own.parkOf(companyId, bookingId);
        moves.finish(parkId, bookingId, asker(), ifMatch);
        return answer(parkId, bookingId);
    }

    private RestResponse<BookingResponse> answer(UUID parkId, UUID bookingId) {
        var booking = views.one(parkId, bookingId, asker());
        return Etags.ok(booking, booking.version());
    }

    private Asker asker() {
        return Asker.inCompany(actor.id());
    }
}
