package org.seedbed.facility.internal.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingState;

/**
 * As what a booking begins.
 *
 * @param heldUntil of a hold
 */
record BookingPlan(
        BookingState state,
        @Nullable Instant heldUntil,
        @Nullable UUID seriesId) {}
