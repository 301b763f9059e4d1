package org.seedbed.calendar;

import org.seedbed.identity.Permission;

/** What a subscription shows. */
public enum CalendarKind {
    /** Who uses a facility, and when. */
    FACILITY(Permission.FACILITY_READ),
    /** All that the companies of the person have booked. */
    COMPANY(Permission.OWN_BOOKING),
    /** What the person has booked, wherever. */
    PERSON(Permission.SIGNED_IN);

    private final Permission permission;

    CalendarKind(Permission permission) {
        this.permission = permission;
    }

    /** What the person must hold, at every reading anew. */
    public Permission permission() {
        return permission;
    }
}
