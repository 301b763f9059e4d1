package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingMove;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.ReservedTime;
import org.seedbed.notification.MessageKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Approves, refuses, cancels and ends bookings. */
@ApplicationScoped
class BookingMoves {

    private final BookingStore store;
    private final ReservedTime time;
    private final BookingSurroundings around;
    private final Database database;
    private final BusinessClock clock;

    BookingMoves(
            BookingStore store, ReservedTime time, BookingSurroundings around, Database database, BusinessClock clock) {
        this.store = store;
        this.time = time;
        this.around = around;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void approve(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch) {
        var booking = ready(parkId, id, asker, ifMatch, BookingMove.APPROVE);
        store.update(
                booking,
                Sql.of(
                        "state = 'APPROVED', decided_by = ?, decided_at = ?, stands_since = ?",
                        asker.userId(),
                        clock.now(),
                        clock.now()));
        around.trail().moved(booking, BookingMove.APPROVE, BookingState.APPROVED, null);
        around.told(MessageKind.BOOKING_APPROVED, booking);
    }

    @Transactional
    void reject(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, String reason) {
        var booking = ready(parkId, id, asker, ifMatch, BookingMove.REJECT);
        free(booking);
        store.update(
                booking,
                Sql.of(
                        "state = 'REJECTED', decided_by = ?, decided_at = ?, ended_at = ?, end_reason = ?",
                        asker.userId(),
                        clock.now(),
                        clock.now(),
                        reason));
        around.trail().moved(booking, BookingMove.REJECT, BookingState.REJECTED, reason);
        around.told(MessageKind.BOOKING_REJECTED, booking);
    }

    /** Later than is free it counts as used when the company does so; a hold costs nothing, nor does what the park takes back. */
    @Transactional
    void cancel(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, @Nullable String reason) {
        var booking = store.lock(parkId, id, ifMatch);
        cancel(booking, asker, reason);
        if (asker.desk()) {
            around.told(MessageKind.BOOKING_CANCELLED, booking);
        }
    }

    /** Of a booking whose row is kept; nobody is told of it. */
    void cancel(Booking booking, Asker asker, @Nullable String reason) {
        around.policy(booking.parkId()).require(booking, BookingMove.CANCEL, asker);
        var late = !asker.desk()
                && booking.state() == BookingState.APPROVED
                && clock.now().isAfter(around.freeUntil(booking));
        free(booking);
        store.update(
                booking,
                Sql.of(
                        "state = 'CANCELLED', held_until = null, ended_at = ?, end_reason = ?, late = ?",
                        clock.now(),
                        reason,
                        late));
        around.trail().moved(booking, BookingMove.CANCEL, BookingState.CANCELLED, reason);
    }

    /** Whoever leaves earlier gives the rest free. */
    @Transactional
    void finish(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch) {
        var booking = ready(parkId, id, asker, ifMatch, BookingMove.FINISH);
        shorten(booking);
        store.update(booking, Sql.of("state = 'FINISHED', ended_at = ?", clock.now()));
        around.trail().moved(booking, BookingMove.FINISH, BookingState.FINISHED, null);
    }

    @Transactional
    void noShow(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, @Nullable String reason) {
        var booking = ready(parkId, id, asker, ifMatch, BookingMove.NO_SHOW);
        shorten(booking);
        store.update(
                booking,
                Sql.of("state = 'NO_SHOW', ended_at = coalesce(ended_at, ?), end_reason = ?", clock.now(), reason));
        around.trail().moved(booking, BookingMove.NO_SHOW, BookingState.NO_SHOW, reason);
    }

    /** Takes back that nobody came. */
    @Transactional
    void attend(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, String reason) {
        var booking = ready(parkId, id, asker, ifMatch, BookingMove.ATTEND);
        store.update(booking, Sql.of("state = 'FINISHED', end_reason = ?", reason));
        around.trail().moved(booking, BookingMove.ATTEND, BookingState.FINISHED, reason);
    }

    private Booking ready(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, BookingMove move) {
        var booking = store.lock(parkId, id, ifMatch);
        around.policy(parkId).require(booking, move, asker);
        return booking;
    }

    private void free(Booking booking) {
        time.lock(database, booking.parkId(), booking.span().facilityIds());
        time.release(database, booking.parkId(), MakeBooking.owner(booking.id()));
    }

    private void shorten(Booking booking) {
        time.lock(database, booking.parkId(), booking.span().facilityIds());
        if (clock.now().isAfter(booking.span().from())) {
            time.shorten(database, booking.parkId(), MakeBooking.owner(booking.id()), clock.now());
        } else {
            time.release(database, booking.parkId(), MakeBooking.owner(booking.id()));
        }
    }
}
