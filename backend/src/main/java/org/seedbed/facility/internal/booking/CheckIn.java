package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingMove;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.register.DoorCodes;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** 签到: who has booked stands at the door, as its code says, or as somebody of the park says. */
@ApplicationScoped
class CheckIn {

    private final BookingStore store;
    private final DoorCodes doors;
    private final BookingSurroundings around;
    private final Parks parks;
    private final BusinessClock clock;

    CheckIn(BookingStore store, DoorCodes doors, BookingSurroundings around, Parks parks, BusinessClock clock) {
        this.store = store;
        this.doors = doors;
        this.around = around;
        this.parks = parks;
        this.clock = clock;
    }

    /**
     * Checks in.
     *
     * @param code from the door; null: somebody of the park says that they are there
     */
    @Transactional
    void handle(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, @Nullable String code) {
        var booking = store.lock(parkId, id, ifMatch);
        requireCheckInTime(booking, asker);
        around.policy(parkId).require(booking, BookingMove.CHECK_IN, asker);
        if (code != null
                && booking.span().facilityIds().stream().noneMatch(facility -> doors.opens(parkId, facility, code))) {
            throw BookingErrors.CHECK_IN_CODE.raise();
        }
        store.update(booking, Sql.of("state = 'IN_USE', checked_in_at = ?", clock.now()));
        around.trail().moved(booking, BookingMove.CHECK_IN, BookingState.IN_USE, null);
    }

    private void requireCheckInTime(Booking booking, Asker asker) {
        var policy = around.policy(booking.parkId());
        var from = policy.checkInFrom(booking);
        var until = policy.checkInUntil(booking, asker);
        if (booking.state() == BookingState.APPROVED
                && (policy.now().isBefore(from) || policy.now().isAfter(until))) {
            var zone = parks.zone(booking.parkId());
            var date = booking.span().date();
            throw BookingErrors.CHECK_IN_TIME.raise(
                    "from",
                    DayMinutes.text(DayMinutes.on(date, from, zone)),
                    "to",
                    DayMinutes.text(DayMinutes.on(date, until, zone)));
        }
    }
}
