package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingMove;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.booking.BookingRequests.BookingChangeRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingSwapRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingVersion;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.facility.internal.register.Conflicts;
import org.seedbed.notification.MessageKind;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.ProblemException;

/** Moves bookings: what was booked is given back and the new time is taken, both or neither. */
@ApplicationScoped
class ChangeBooking {

    private final BookingChecks checks;
    private final BookingStore store;
    private final ReservedTime time;
    private final Conflicts conflicts;
    private final BookingSurroundings around;
    private final Parks parks;
    private final Database database;

    ChangeBooking(
            BookingChecks checks,
            BookingStore store,
            ReservedTime time,
            Conflicts conflicts,
            BookingSurroundings around,
            Parks parks,
            Database database) {
        this.checks = checks;
        this.store = store;
        this.time = time;
        this.conflicts = conflicts;
        this.around = around;
        this.parks = parks;
        this.database = database;
    }

    @Transactional
    void handle(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, BookingChangeRequest request) {
        var before = store.lock(parkId, id, ifMatch);
        told(before, change(before, request.ask(before.words().tenantId()), request.words(), asker), asker);
    }

    /** Of a booking whose row is kept; nobody is told of it. */
    Booking change(Booking before, BookingAsk ask, BookingWordsRequest words, Asker asker) {
        var parkId = before.parkId();
        around.policy(parkId).require(before, BookingMove.CHANGE, asker);
        var known = checks.known(parkId, ask);
        if (known.isOf(before)) {
            // Rules of time are those of when it was booked: only what it is for changes.
            known.facilities().forEach(facility -> BookingRules.requireRoom(ask.people(), facility));
            return finish(before, known, words, asker);
        }
        var checked = checks.check(parkId, ask, asker.desk());
        requireInTime(before, asker);
        time.lock(database, parkId, both(before.span().facilityIds(), ask.facilityIds()));
        checks.requireInUse(parkId, checked.facilities());
        time.release(database, parkId, MakeBooking.owner(before.id()));
        take(before.id(), parkId, checked);
        return finish(before, checked, words, asker);
    }

    /** Tells who decides that it waits for them, and the company that the park moved its booking. */
    void told(Booking before, Booking after, Asker asker) {
        around.asked(after);
        if (asker.desk() && !before.span().equals(after.span())) {
            around.told(MessageKind.BOOKING_MOVED, after);
        }
    }

    /** Later than cancelling is free, a company moves nothing away: that would be cancelling without paying. */
    boolean isInTime(Booking before, Asker asker) {
        return asker.desk()
                || before.state() != BookingState.APPROVED
                || !around.policy(before.parkId()).now().isAfter(around.freeUntil(before));
    }

    private void requireInTime(Booking before, Asker asker) {
        if (!isInTime(before, asker)) {
            var zone = parks.zone(before.parkId());
            var until = around.freeUntil(before);
            throw BookingErrors.CHANGE_LATE.raise(
                    "until", DayMinutes.text(DayMinutes.on(until.atZone(zone).toLocalDate(), until, zone)));
        }
    }

    /** What was approved stays so while it is the same use at the same time: when, where, what for and how many. */
    private static BookingState next(Booking before, Checked checked, BookingWordsRequest words) {
        var same = checked.isOf(before)
                && before.words().title().equals(words.title().strip())
                && Objects.equals(before.words().people(), words.people());
        return same ? before.state() : MakeBooking.begins(checked);
    }

    private void take(UUID id, UUID parkId, Checked checked) {
        time.take(database, parkId, MakeBooking.owner(id), checked.wanted(), null, checked.now())
                .ifPresent(missed -> {
                    throw conflicts.refusal(checked.facilities(), missed);
                });
    }

    /** Two bookings change their facilities. Rows in id order: of two who swap the same, one waits. */
    @Transactional
    void swap(UUID parkId, Asker asker, BookingSwapRequest request) {
        if (request.first().id().equals(request.second().id())) {
            throw ProblemException.at("/second", BookingErrors.SWAP);
        }
        var inOrder = Stream.of(request.first(), request.second())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(asked -> lock(parkId, asked, asker))
                .toList();
        var one = inOrder.getFirst();
        var other = inOrder.getLast();
        var oneAfter = checks.check(parkId, ask(one, other.span().facilityIds()), true);
        var otherAfter = checks.check(parkId, ask(other, one.span().facilityIds()), true);
        time.lock(database, parkId, both(one.span().facilityIds(), other.span().facilityIds()));
        time.release(database, parkId, MakeBooking.owner(one.id()));
        time.release(database, parkId, MakeBooking.owner(other.id()));
        take(one.id(), parkId, oneAfter);
        take(other.id(), parkId, otherAfter);
        told(one, finish(one, oneAfter, words(one), asker), asker);
        told(other, finish(other, otherAfter, words(other), asker), asker);
    }

    private Booking lock(UUID parkId, BookingVersion asked, Asker asker) {
        var booking = store.lock(parkId, asked.id());
        if (booking.version() != asked.version()) {
            throw BookingErrors.CHANGED.raise();
        }
        around.policy(parkId).require(booking, BookingMove.CHANGE, asker);
        return booking;
    }

    private BookingAsk ask(Booking booking, List<UUID> facilityIds) {
        var zone = parks.zone(booking.parkId());
        var date = booking.span().date();
        return new BookingAsk(
                facilityIds,
                date,
                DayMinutes.on(date, booking.span().from(), zone),
                DayMinutes.on(date, booking.span().to(), zone),
                booking.words().tenantId(),
                booking.words().people());
    }

    private Booking finish(Booking before, Checked checked, BookingWordsRequest words, Asker asker) {
        store.change(before, checked, words, next(before, checked, words), asker.userId());
        var after = store.require(before.parkId(), before.id());
        around.trail().changed(before, after);
        return after;
    }

    private static BookingWordsRequest words(Booking booking) {
        var words = booking.words();
        return new BookingWordsRequest(words.title(), words.people(), words.note());
    }

    private static List<UUID> both(List<UUID> some, List<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
