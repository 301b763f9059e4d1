package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingMove;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.ReservedTime;
import org.seedbed.facility.ReservedTime.Owner;
import org.seedbed.facility.ReservedTime.OwnerKind;
import org.seedbed.facility.internal.booking.BookingRequests.BookingRequest;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.facility.internal.register.Conflicts;
import org.seedbed.shared.db.Database;

/** Books at once, or keeps the time for some minutes and books then. */
@ApplicationScoped
class MakeBooking {

    private final BookingChecks checks;
    private final BookingStore store;
    private final ReservedTime time;
    private final Conflicts conflicts;
    private final BookingSurroundings around;
    private final Database database;

    MakeBooking(
            BookingChecks checks,
            BookingStore store,
            ReservedTime time,
            Conflicts conflicts,
            BookingSurroundings around,
            Database database) {
        this.checks = checks;
        this.store = store;
        this.time = time;
        this.conflicts = conflicts;
        this.around = around;
        this.database = database;
    }

    @Transactional
    UUID handle(UUID parkId, Asker asker, BookingRequest request) {
        var checked = checks.check(parkId, request.ask(), asker.desk());
        var settings = around.settings(parkId);
        var plan = request.hold()
                ? new BookingPlan(
                        BookingState.HELD, checked.now().plus(Duration.ofMinutes(settings.holdMinutes())), null)
                : new BookingPlan(begins(checked), null, null);
        return book(parkId, asker, checked, request.words(), plan);
    }

    /** What has passed the rules; the time is taken or the refusal says by what. */
    UUID book(UUID parkId, Asker asker, Checked checked, BookingWordsRequest words, BookingPlan plan) {
        var id = store.add(parkId, asker.userId(), !asker.desk(), checked, words, plan);
        take(parkId, id, checked, plan.heldUntil());
        var made = store.require(parkId, id);
        around.trail().made(made, checked.facilities());
        // Of a series once for all its dates.
        if (plan.seriesId() == null) {
            around.asked(made);
        }
        return id;
    }

    /** Tells who approves, where it waits for that. */
    void asked(UUID parkId, UUID id) {
        around.asked(store.require(parkId, id));
    }

    static BookingState begins(Checked checked) {
        return checked.needsApproval() ? BookingState.REQUESTED : BookingState.APPROVED;
    }

    void take(UUID parkId, UUID id, Checked checked, @Nullable Instant heldUntil) {
        time.lock(database, parkId, checked.ask().facilityIds());
        checks.requireInUse(parkId, checked.facilities());
        time.take(database, parkId, owner(id), checked.wanted(), heldUntil, checked.now())
                .ifPresent(missed -> {
                    throw conflicts.refusal(checked.facilities(), missed);
                });
    }

    @Transactional
    void confirm(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, BookingWordsRequest words) {
        var held = store.lock(parkId, id, ifMatch);
        around.policy(parkId).require(held, BookingMove.CONFIRM, asker);
        time.lock(database, parkId, held.span().facilityIds());
        if (!time.keep(database, parkId, owner(id), held.span().facilityIds().size())) {
            throw BookingErrors.HOLD_LAPSED.raise();
        }
        var facilities = around.facilities(held);
        checks.requireInUse(parkId, facilities);
        facilities.forEach(facility -> BookingRules.requireRoom(words.people(), facility));
        var approval = facilities.stream().anyMatch(facility -> facility.facts().needsApproval());
        var to = approval ? BookingState.REQUESTED : BookingState.APPROVED;
        store.confirm(held, words, to, asker.userId(), around.policy(parkId).now());
        var after = store.require(parkId, id);
        around.trail().changed(held, after);
        around.asked(after);
    }

    static Owner owner(UUID bookingId) {
        return new Owner(OwnerKind.BOOKING, bookingId);
    }
}
