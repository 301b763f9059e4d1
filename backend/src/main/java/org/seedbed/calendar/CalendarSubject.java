package org.seedbed.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose appointments are asked for.
 *
 * @param userId the subscriber
 * @param facilityId set for {@link CalendarKind#FACILITY} alone
 */
public record CalendarSubject(
        CalendarKind kind, UUID userId, @Nullable UUID facilityId) {}
