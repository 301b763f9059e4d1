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

/** Bookings of a company, to its own people. */
@Path("/api/v1/companies/{companyId}/bookings")
@Tag(name = "booking")
class OwnBookingResource {

    private final CurrentActor actor;
    private final BookingQueries queries;
    private final BookingViews views;
    private final MakeBooking make;
    private final ChangeBooking change;
    private final OwnBookings own;
    private final Idempotency idempotency;

    OwnBookingResource(
            CurrentActor actor,
            BookingQueries queries,
            BookingViews views,
            MakeBooking make,
            ChangeBooking change,
            OwnBookings own,
            Idempotency idempotency) {
        this.actor = actor;
        this.queries = queries;
        this.views = views;
        this.make = make;
        this.change = change;
        this.own = own;
        this.idempotency = idempotency;
    }

    @GET
    @Door(Permission.OWN_BOOKING)
    @Operation(operationId = "ownBookingList", summary = "Bookings of the own company; by default the earliest first")
    public Page<BookingSummary> list(
            @PathParam("companyId") UUID companyId,
            @QueryParam("state") List<BookingState> states,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("sort") @Nullable @Size(max = 40) String sort,
            @BeanParam @Valid PageParams page) {
        return queries.own(companyId, new BookingFilter(states, null, null, from, to, sort), page);
    }

    @POST
    @Door(Permission.OWN_BOOKING)
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
            operationId = "ownBookingCreate",
            summary = "Books one or several facilities, or keeps the time for some minutes: all of it or nothing")
    public RestResponse<BookingResponse> create(
            @PathParam("companyId") UUID companyId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid BookingRequest request) {
        var parkId = own.parkOfStay(companyId, request.tenantId());
        var made = idempotency.once(
                actor.id(),
                key,
                "ownBookingCreate " + companyId,
                request,
                BookingResponse.class,
                () -> views.one(parkId, make.handle(parkId, asker(), request), asker()));
        return Etags.created(made, made.version());
    }

    @POST
    @Path("preview")
    @Door(Permission.OWN_BOOKING)
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
            operationId = "ownBookingPreview",
            summary = "What a booking would become and cost, or why it would be refused; nothing is stored")
    public BookingPreview preview(@PathParam("companyId") UUID companyId, @NotNull @Valid BookingTrialRequest request) {
        var parkId = own.parkOfStay(companyId, request.tenantId());
        return views.preview(parkId, request, asker());
    }

    @GET
    @Path("{bookingId}")
    @Door(Permission.OWN_BOOKING)
    @Operation(
            operationId = "ownBookingGet",
            summary = "A booking of the own company with its price and what may be done with it")
    public RestResponse<BookingResponse> get(
            @PathParam("companyId") UUID companyId, @PathParam("bookingId") UUID bookingId) {
        return answer(own.parkOf(companyId, bookingId), bookingId);
    }

    @PUT
    @Path("{bookingId}")
    @Door(Permission.OWN_BOOKING)
    @Refusals({
        "booking.move",
        "booking.change-late",
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
            operationId = "ownBookingChange",
            summary = "Moves a booking to another time or other facilities, or words it anew")
    public RestResponse<BookingResponse> change(
            @PathParam("companyId") UUID companyId,
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BookingChangeRequest request) {
        var parkId = own.parkOf(companyId, bookingId);
        change.handle(parkId, bookingId, asker(), ifMatch, request);
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
