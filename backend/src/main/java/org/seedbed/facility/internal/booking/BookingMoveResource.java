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
import org.seedbed.facility.internal.booking.BookingRequests.BookingReasonRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingRejectionRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;

/** What becomes of bookings, step by step. */
@Path("/api/v1/parks/{parkId}/bookings")
@Tag(name = "booking")
class BookingMoveResource {

    private final CurrentActor actor;
    private final BookingViews views;
    private final MakeBooking make;
    private final BookingMoves moves;
    private final CheckIn checkIn;

    BookingMoveResource(CurrentActor actor, BookingViews views, MakeBooking make, BookingMoves moves, CheckIn checkIn) {
        this.actor = actor;
        this.views = views;
        this.make = make;
        this.moves = moves;
        this.checkIn = checkIn;
    }

    @POST
    @Path("{bookingId}/confirmation")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({"booking.move", "booking.hold-lapsed", "booking.facility-retired", "booking.capacity"})
    @Operation(operationId = "bookingConfirm", summary = "Makes a booking of a hold")
    public RestResponse<BookingResponse> confirm(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingWordsRequest request) {
        make.confirm(parkId, bookingId, asker(parkId), ifMatch, request);
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/approval")
    @Door(Permission.BOOKING_APPROVE)
    @Refusals({"booking.move", "booking.same-person"})
    @Operation(operationId = "bookingApprove", summary = "Approves what another person asked for")
    public RestResponse<BookingResponse> approve(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        moves.approve(parkId, bookingId, asker(parkId), ifMatch);
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/rejection")
    @Door(Permission.BOOKING_APPROVE)
    @Refusals({"booking.move", "booking.same-person"})
    @Operation(operationId = "bookingReject", summary = "Refuses what another person asked for; the time is free again")
    public RestResponse<BookingResponse> reject(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingRejectionRequest request) {
        moves.reject(parkId, bookingId, asker(parkId), ifMatch, request.reason().strip());
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/cancellation")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({"booking.move"})
    @Operation(operationId = "bookingCancel", summary = "Cancels a booking or a hold; the time is free again")
    public RestResponse<BookingResponse> cancel(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingReasonRequest request) {
        moves.cancel(parkId, bookingId, asker(parkId), ifMatch, request.plain());
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/check-in")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({"booking.move", "booking.check-in-time"})
    @Operation(operationId = "bookingCheckIn", summary = "Says that whoever booked is there")
    public RestResponse<BookingResponse> checkIn(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        checkIn.handle(parkId, bookingId, asker(parkId), ifMatch, null);
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/finish")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({"booking.move"})
    @Operation(operationId = "bookingFinish", summary = "Ends a use; what is left of the time is free again")
    public RestResponse<BookingResponse> finish(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        moves.finish(parkId, bookingId, asker(parkId), ifMatch);
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/no-show")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({"booking.move"})
    @Operation(operationId = "bookingNoShow", summary = "Says that nobody came")
    public RestResponse<BookingResponse> noShow(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingReasonRequest request) {
        moves.noShow(parkId, bookingId, asker(parkId), ifMatch, request.plain());
        return answer(parkId, bookingId);
    }

    @POST
    @Path("{bookingId}/attendance")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({"booking.move"})
    @Operation(operationId = "bookingAttend", summary = "Takes back that nobody came")
    public RestResponse<BookingResponse> attend(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingRejectionRequest request) {
        moves.attend(parkId, bookingId, asker(parkId), ifMatch, request.reason().strip());
        return answer(parkId, bookingId);
    }

    private RestResponse<BookingResponse> answer(UUID parkId, UUID bookingId) {
        var booking = views.one(parkId, bookingId, asker(parkId));
        return Etags.ok(booking, booking.version());
    }

    private Asker asker(UUID parkId) {
        return Asker.inPark(actor.get(), parkId);
    }
}
