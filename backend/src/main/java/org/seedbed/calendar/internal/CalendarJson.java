package org.seedbed.calendar.internal;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.calendar.CalendarKind;

/** What the operations on subscriptions take and answer. */
interface CalendarJson {

    /**
     * Asks for an address; an earlier one of the same is void from then on.
     *
     * @param facilityId for {@code FACILITY} alone
     */
    record CalendarFeedRequest(
            @NotNull CalendarKind kind, @Nullable UUID facilityId) {}

    /**
     * A subscription.
     *
     * @param name of what it shows; null where the person may no longer see it, and the address answers nothing
     * @param readOn the last day on which a calendar fetched it
     */
    record CalendarFeedView(
            UUID id,
            CalendarKind kind,
            @Nullable UUID facilityId,
            @Nullable String name,
            Instant madeAt,
            @Nullable LocalDate readOn) {}

    /**
     * A subscription with its secret, which is told this once.
     *
     * @param path of the calendar, behind the host
     * @param freeBusyPath of when it is taken, without what for
     */
    record CalendarFeedSecret(CalendarFeedView feed, String path, String freeBusyPath) {}
}
