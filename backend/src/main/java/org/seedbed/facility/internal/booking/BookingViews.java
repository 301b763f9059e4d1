package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.booking.BookingJson.BookedFacility;
import org.seedbed.facility.internal.booking.BookingJson.BookingPreview;
import org.seedbed.facility.internal.booking.BookingJson.BookingResponse;
import org.seedbed.facility.internal.booking.BookingJson.BookingSummary;
import org.seedbed.facility.internal.booking.BookingRequests.BookingTrialRequest;
import org.seedbed.facility.internal.quota.BookingPrice;
import org.seedbed.facility.internal.quota.BookingPrices;
import org.seedbed.facility.internal.quota.BookingPrices.Use;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.park.Parks;

/** Bookings as they are shown. */
@ApplicationScoped
class BookingViews {

    private final BookingStore store;
    private final BookingChecks checks;
    private final BookingTrial trial;
    private final BookingSurroundings around;
    private final BookingPrices prices;
    private final Parks parks;

    BookingViews(
            BookingStore store,
            BookingChecks checks,
            BookingTrial trial,
            BookingSurroundings around,
            BookingPrices prices,
            Parks parks) {
        this.store = store;
        this.checks = checks;
        this.trial = trial;
        this.around = around;
        this.prices = prices;
        this.parks = parks;
    }

    @Transactional
    BookingResponse one(UUID parkId, UUID id, Asker asker) {
        var booking = store.require(parkId, id);
        var facilities = around.facilities(booking);
        var zone = parks.zone(parkId);
        var brief = summary(booking, booked(facilities), zone);
        var course = booking.course();
        return new BookingResponse(
                brief.id(),
                brief.version(),
                brief.number(),
                brief.state(),
                brief.title(),
                brief.date(),
                brief.from(),
                brief.to(),
                brief.startsAt(),
                brief.endsAt(),
                brief.zone(),
                brief.facilities(),
                brief.tenantId(),
                brief.company(),
                brief.people(),
                brief.seriesId(),
                brief.heldUntil(),
                booking.words().note(),
                course.madeAt(),
                booking.words().own(),
                around.freeUntil(booking),
                course.endedAt(),
                course.endReason(),
                course.late(),
                course.checkedInAt(),
                price(booking, facilities),
                List.copyOf(around.policy(parkId).abilities(booking, asker)));
    }

    private BookingPrice price(Booking booking, List<Facility> facilities) {
        if (booking.costsNothing()) {
            return BookingPrices.nothing();
        }
        return booking.course().settledAt() != null
                ? prices.settled(booking.parkId(), booking.id(), facilities)
                : ofBooking(booking, facilities);
    }

    private BookingPrice ofBooking(Booking booking, List<Facility> facilities) {
        var span = booking.span();
        var use = new Use(booking.parkId(), booking.words().tenantId(), span.date(), span.minutes(), booking.id());
        return prices.ofBooking(use, booking.id(), facilities);
    }

    /** What a booking would come to; nothing is stored. Refuses as booking does. */
    @Transactional
    BookingPreview preview(UUID parkId, BookingTrialRequest request, Asker asker) {
        var before = request.bookingId() == null ? null : store.require(parkId, request.bookingId());
        var ask = request.ask();
        var checked = checks.check(parkId, ask, asker.desk());
        trial.require(parkId, checked, request.bookingId());
        return new BookingPreview(
                MakeBooking.begins(checked),
                checked.needsApproval(),
                booked(checked.facilities()),
                checked.from(),
                checked.to(),
                before != null && checked.isOf(before)
                        ? price(before, checked.facilities())
                        : prices.estimate(
                                new Use(parkId, ask.tenantId(), ask.date(), ask.minutes(), request.bookingId()),
                                checked.facilities()));
    }

    static BookingSummary summary(Booking booking, List<BookedFacility> facilities, ZoneId zone) {
        var words = booking.words();
        var span = booking.span();
        return new BookingSummary(
                booking.id(),
                booking.version(),
                words.number(),
                booking.state(),
                words.title(),
                span.date(),
                DayMinutes.text(DayMinutes.on(span.date(), span.from(), zone)),
                DayMinutes.text(DayMinutes.on(span.date(), span.to(), zone)),
                span.from(),
                span.to(),
                zone.getId(),
                facilities,
                words.tenantId(),
                words.company(),
                words.people(),
                words.seriesId(),
                booking.course().heldUntil());
    }

    static List<BookedFacility> booked(List<Facility> facilities) {
        return facilities.stream()
                .map(one -> new BookedFacility(
                        one.id(), one.facts().code(), one.name(), one.facts().kind()))
                .toList();
    }
}
