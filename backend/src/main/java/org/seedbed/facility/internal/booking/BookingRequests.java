package org.seedbed.facility.internal.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.DayMinutes;

/** What the operations on bookings take. Times of day are the park's. */
public interface BookingRequests {

    /**
     * A booking.
     *
     * @param tenantId the stay it is for; null: the park itself, which its staff alone may say
     * @param hold whether the time is only kept for some minutes
     */
    record BookingRequest(
            @NotNull @Size(min = 1, max = 5) List<@NotNull UUID> facilityIds,
            @NotNull LocalDate date,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String from,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String to,
            @Nullable UUID tenantId,
            @NotBlank @Size(max = 100) String title,
            @Nullable @Min(1) @Max(2000) Integer people,
            @Nullable @Size(max = 500) String note,
            @NotNull Boolean hold) {

        BookingAsk ask() {
            return BookingAsk.of(facilityIds, date, from, to, tenantId, people);
        }

        BookingWordsRequest words() {
            return new BookingWordsRequest(title, people, note);
        }
    }

    /** A booking that is only tried. */
    record BookingTrialRequest(
            @NotNull @Size(min = 1, max = 5) List<@NotNull UUID> facilityIds,
            @NotNull LocalDate date,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String from,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String to,
            @Nullable UUID tenantId,
            @Nullable @Min(1) @Max(2000) Integer people,
            @Nullable UUID bookingId) {

        BookingAsk ask() {
            return BookingAsk.of(facilityIds, date, from, to, tenantId, people);
        }
    }

    record BookingChangeRequest(
            @NotNull @Size(min = 1, max = 5) List<@NotNull UUID> facilityIds,
            @NotNull LocalDate date,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String from,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String to,
            @NotBlank @Size(max = 100) String title,
            @Nullable @Min(1) @Max(2000) Integer people,
            @Nullable @Size(max = 500) String note) {

        BookingAsk ask(@Nullable UUID tenantId) {
            return BookingAsk.of(facilityIds, date, from, to, tenantId, people);
        }

        BookingWordsRequest words() {
            return new BookingWordsRequest(title, people, note);
        }
    }

    /** What a booking is for. */
    record BookingWordsRequest(
            @NotBlank @Size(max = 100) String title,
            @Nullable @Min(1) @Max(2000) Integer people,
            @Nullable @Size(max = 500) String note) {

        @Nullable
        String plainNote() {
            return note == null || note.isBlank() ? null : note.strip();
        }
    }

    /** Why, where somebody says so: an empty text says nothing. */
    record BookingReasonRequest(@NotNull @Size(max = 200) String reason) {

        @Nullable
        String plain() {
            return reason.isBlank() ? null : reason.strip();
        }
    }

    record BookingRejectionRequest(
            @NotBlank @Size(max = 200) String reason) {}

    /** The code from the door, with or without what stands before it. */
    record BookingCheckInRequest(@NotBlank @Size(max = 120) String code) {}

    record BookingSwapRequest(
            @NotNull @Valid BookingVersion first,
            @NotNull @Valid BookingVersion second) {}

    /** A booking as it was seen. */
    record BookingVersion(@NotNull UUID id, @NotNull Integer version) {}
}
