package org.seedbed.facility.internal.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seedbed.facility.ReservedTime.Wanted;
import org.seedbed.facility.internal.register.Facility;

/** What was asked and may be booked, as far as the rules go. */
record Checked(BookingAsk ask, List<Facility> facilities, Instant from, Instant to, Instant now) {

    boolean needsApproval() {
        return facilities.stream().anyMatch(facility -> facility.facts().needsApproval());
    }

    /** Whether it is the time and the facilities that a booking has. */
    boolean isOf(Booking booking) {
        return booking.span().from().equals(from)
                && booking.span().to().equals(to)
                && booking.span().facilityIds().equals(ask.facilityIds());
    }

    /** The time to take, in order of facilities. */
    List<Wanted> wanted() {
        return facilities.stream()
                .map(facility -> new Wanted(
                        facility.id(),
                        from,
                        to,
                        Duration.ofMinutes(facility.facts().bufferMinutes())))
                .toList();
    }
}
