package org.seedbed.facility.internal.quota;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The free hours of a tenant in a month, in minutes.
 *
 * @param usedMinutes of the free ones
 * @param plannedMinutes that are booked and not settled yet
 * @param noShows in the window of the park's rule
 * @param blockedUntil first day on which the company books for itself again; null: it may
 */
public record FacilityQuotaView(
        UUID tenantId,
        LocalDate month,
        int freeMinutes,
        int usedMinutes,
        int plannedMinutes,
        int leftMinutes,
        int noShows,
        @Nullable LocalDate blockedUntil) {}
