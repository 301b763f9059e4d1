package org.seedbed.facility.internal.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.facility.internal.booking.BookingJson.BookingSwapResponse;
import org.seedbed.facility.internal.booking.BookingRequests.BookingSwapRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;

/** Two bookings that change places. */
@Path("/api/v1/parks/{parkId}/bookings/swap")
@Tag(name = "booking")
class BookingSwapResource {

    private final CurrentActor actor;
    private final BookingViews views;
    private final ChangeBooking change;

    BookingSwapResource(CurrentActor actor, BookingViews views, ChangeBooking change) {
        this.actor = actor;
        this.views = views;
        this.change = change;
    }

    @POST
    @Door(Permission.BOOKING_EDIT)
    @Refusals({
        "booking.changed",
        "booking.swap",
        "booking.move",
        "booking.facility-unknown",
        "booking.facility-retired",
        "booking.tenant-unknown",
        "booking.tenant-required",
        "booking.blocked",
        "booking.past",
        "booking.times",
        "booking.step",
        "booking.length",
        "booking.notice",
        "booking.too-far",
        "booking.closed",
        "booking.capacity",
        "booking.staff-only",
        "facility.time-taken"
    })
    @Operation(operationId = "bookingSwap", summary = "Two bookings change their facilities, both or neither")
    public BookingSwapResponse swap(@PathParam("parkId") UUID parkId, @NotNull @Valid BookingSwapRequest request) {
        var asker = Asker.inPark(actor.get(), parkId);
        change.swap(parkId, asker, request);
        return new BookingSwapResponse(
                views.one(parkId, request.first().id(), asker),
                views.one(parkId, request.second().id(), asker));
    }
}
