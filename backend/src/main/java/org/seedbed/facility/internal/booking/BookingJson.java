package org.seedbed.facility.internal.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingMove;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.FacilityKind;
import org.seedbed.facility.internal.quota.BookingPrice;

/** What the operations on bookings answer. Times of day are the park's. */
public interface BookingJson {

    /** A facility of a booking. */
    record BookedFacility(UUID id, String code, String name, FacilityKind kind) {}

    record BookingSummary(
            UUID id,
            int version,
            String number,
            BookingState state,
            String title,
            LocalDate date,
            String from,
            String to,
            Instant startsAt,
            Instant endsAt,
            String zone,
            List<BookedFacility> facilities,
            @Nullable UUID tenantId,
            @Nullable String company,
            @Nullable Integer people,
            @Nullable UUID seriesId,
            @Nullable Instant heldUntil) {}

    /**
     * A booking.
     *
     * @param own whether the company made it
     * @param freeCancelUntil until when cancelling is free
     * @param late whether it was cancelled later than that
     * @param abilities what whoever asks may do with it now
     */
    record BookingResponse(
            UUID id,
            int version,
            String number,
            BookingState state,
            String title,
            LocalDate date,
            String from,
            String to,
            Instant startsAt,
            Instant endsAt,
            String zone,
            List<BookedFacility> facilities,
            @Nullable UUID tenantId,
            @Nullable String company,
            @Nullable Integer people,
            @Nullable UUID seriesId,
            @Nullable Instant heldUntil,
            @Nullable String note,
            Instant madeAt,
            boolean own,
            Instant freeCancelUntil,
            @Nullable Instant endedAt,
            @Nullable String endReason,
            boolean late,
            @Nullable Instant checkedInAt,
            BookingPrice price,
            List<BookingMove> abilities) {}

    /** What a booking would become and cost. */
    record BookingPreview(
            BookingState state,
            boolean needsApproval,
            List<BookedFacility> facilities,
            Instant startsAt,
            Instant endsAt,
            BookingPrice price) {}

    record BookingSwapResponse(BookingResponse first, BookingResponse second) {}
}
