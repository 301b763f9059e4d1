package org.seedbed.facility.internal.booking;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.seedbed.facility.BookingMove.Who;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;

/** Who is at work on a booking, and as what. */
record Asker(UUID userId, Set<Who> roles) {

    /** Somebody of the park. */
    static Asker inPark(Actor actor, UUID parkId) {
        var roles = EnumSet.noneOf(Who.class);
        if (actor.mayInPark(parkId, Permission.BOOKING_EDIT)) {
            roles.add(Who.DESK);
        }
        if (actor.mayInPark(parkId, Permission.BOOKING_APPROVE)) {
            roles.add(Who.APPROVER);
        }
        return new Asker(actor.userId(), roles);
    }

    /** Somebody of the company the booking is for. */
    static Asker inCompany(UUID userId) {
        return new Asker(userId, EnumSet.of(Who.COMPANY));
    }

    boolean desk() {
        return !roles.contains(Who.COMPANY);
    }
}
