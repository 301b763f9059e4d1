package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsRequest;
import org.seedbed.facility.internal.register.FacilitySettings;
import org.seedbed.facility.internal.register.FacilityStore;
import org.seedbed.notification.MessageKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.time.BusinessClock;

/** What every command on bookings asks for. */
@ApplicationScoped
class BookingSurroundings {

    private static final Duration GRACE = Duration.ofMinutes(10);

    private final FacilitySettings settings;
    private final FacilityStore facilities;
    private final BookingTrail trail;
    private final BookingNews news;
    private final Database database;
    private final BusinessClock clock;

    BookingSurroundings(
            FacilitySettings settings,
            FacilityStore facilities,
            BookingTrail trail,
            BookingNews news,
            Database database,
            BusinessClock clock) {
        this.settings = settings;
        this.facilities = facilities;
        this.trail = trail;
        this.news = news;
        this.database = database;
        this.clock = clock;
    }

    FacilitySettingsRequest settings(UUID parkId) {
        return settings.of(parkId, database);
    }

    BookingPolicy policy(UUID parkId) {
        return new BookingPolicy(settings(parkId), clock.now());
    }

    /** Those of the booking in its order. */
    List<Facility> facilities(Booking booking) {
        return facilities.find(booking.parkId(), booking.span().facilityIds());
    }

    /** Tells who approves, where the booking waits for that. */
    void asked(Booking booking) {
        if (booking.state() == BookingState.REQUESTED) {
            news.requested(booking, database);
        }
    }

    /** Tells the company what the park did to its booking. */
    void told(MessageKind kind, Booking before) {
        news.toCompany(kind, before, database);
    }

    /**
     * The last moment at which cancelling is free: of several facilities the strictest says, but whoever has just booked has
     * some minutes to see a mistake.
     */
    Instant freeUntil(Booking booking) {
        int hours = facilities(booking).stream()
                .mapToInt(facility -> facility.facts().freeCancelHours())
                .max()
                .orElse(0);
        var begins = booking.span().from();
        var until = begins.minus(Duration.ofHours(hours));
        var grace = booking.course().madeAt().plus(GRACE);
        var free = until.isBefore(grace) ? grace : until;
        return free.isBefore(begins) ? free : begins;
    }

    BookingTrail trail() {
        return trail;
    }
}
