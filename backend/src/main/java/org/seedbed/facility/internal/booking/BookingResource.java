package org.seedbed.facility.internal.booking;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.internal.booking.BookingJson.BookingPreview;
import org.seedbed.facility.internal.booking.BookingJson.BookingResponse;
import org.seedbed.facility.internal.booking.BookingJson.BookingSummary;
import org.seedbed.facility.internal.booking.BookingQueries.BookingFilter;
import org.seedbed.facility.internal.booking.BookingRequests.BookingChangeRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingTrialRequest;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.shared.openapi.Refusals;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Idempotency;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** 预约: bookings of the park's facilities. */
@Path("/api/v1/parks/{parkId}/bookings")
@Tag(name = "booking")
class BookingResource {

    private final CurrentActor actor;
    private final BookingQueries queries;
    private final BookingViews views;
    private final MakeBooking make;
    private final ChangeBooking change;
    private final Idempotency idempotency;

    BookingResource(
            CurrentActor actor,
            BookingQueries queries,
            BookingViews views,
            MakeBooking make,
            ChangeBooking change,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.make = make;
        this.change = change;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.FACILITY_READ)
    @Operation(operationId = "bookingList", summary = "Bookings of the park; by default the earliest first")
    public Page<BookingSummary> list(
            @PathParam("parkId") UUID parkId,
            @QueryParam("state") List<BookingState> states,
            @QueryParam("facilityId") @Nullable UUID facilityId,
            @QueryParam("tenantId") @Nullable UUID tenantId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("sort") @Nullable @Size(max = 40) String sort,
            @BeanParam @Valid PageParams page) {
        return queries.park(parkId, new BookingFilter(states, facilityId, tenantId, from, to, sort), page);
    }

    @POST
    @Door(Permission.BOOKING_EDIT)
    @Refusals({
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
    @Operation(
            operationId = "bookingCreate",
            summary = "Books one or several facilities, or keeps the time for some minutes: all of it or nothing")
    public RestResponse<BookingResponse> create(
            @PathParam("parkId") UUID parkId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid BookingRequest request) {
        var made = idempotency.once(
                actor.id(),
                key,
                "bookingCreate " + parkId,
                request,
                BookingResponse.class,
                () -> views.one(parkId, make.handle(parkId, asker(parkId), request), asker(parkId)));
        return Etags.created(made, made.version());
    }

    @POST
    @Path("preview")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({
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
    @Operation(
            operationId = "bookingPreview",
            summary = "What a booking would become and cost, or why it would be refused; nothing is stored")
    public BookingPreview preview(@PathParam("parkId") UUID parkId, @NotNull @Valid BookingTrialRequest request) {
        return views.preview(parkId, request, asker(parkId));
    }

    @GET
    @Path("{bookingId}")
    @Door(Permission.FACILITY_READ)
    @Operation(operationId = "bookingGet", summary = "A booking with its price and what may be done with it")
    public RestResponse<BookingResponse> get(@PathParam("parkId") UUID parkId, @PathParam("bookingId") UUID bookingId) {
        return answer(parkId, bookingId);
    }

    @PUT
    @Path("{bookingId}")
    @Door(Permission.BOOKING_EDIT)
    @Refusals({
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
    @Operation(
            operationId = "bookingChange",
            summary = "Moves a booking to another time or other facilities, or words it anew")
    public RestResponse<BookingResponse> change(
            @PathParam("parkId") UUID parkId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingChangeRequest request) {
        change.handle(parkId, bookingId, asker(parkId), ifMatch, request);
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
