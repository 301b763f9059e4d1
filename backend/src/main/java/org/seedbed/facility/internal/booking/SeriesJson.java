package org.seedbed.facility.internal.booking;

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
import org.seedbed.facility.BookingState;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.SeriesOutcome;
import org.seedbed.facility.SeriesScope;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.booking.BookingJson.BookedFacility;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.shared.money.Money;

/** What the operations on series take and answer. Times of day are the park's. */
interface SeriesJson {

    /**
     * A series.
     *
     * @param date from which on the rule counts
     * @param rule RFC 5545 RRULE of days, e.g. {@code FREQ=WEEKLY;BYDAY=TH;COUNT=10}
     */
    record SeriesRequest(
            @NotNull @Size(min = 1, max = 5) List<@NotNull UUID> facilityIds,
            @NotNull LocalDate date,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String from,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String to,
            @NotBlank @Size(max = 200) String rule,
            @Nullable UUID tenantId,
            @NotBlank @Size(max = 100) String title,
            @Nullable @Min(1) @Max(2000) Integer people,
            @Nullable @Size(max = 500) String note) {

        BookingAsk ask() {
            return BookingAsk.of(facilityIds, date, from, to, tenantId, people);
        }

        BookingWordsRequest words() {
            return new BookingWordsRequest(title, people, note);
        }
    }

    /** Dates of the series that are to be tried again; without time or facilities as the series says. */
    record SeriesAddRequest(
            @NotNull @Size(min = 1, max = 200) List<@NotNull LocalDate> dates,
            @Nullable @Pattern(regexp = DayMinutes.FORM) String from,
            @Nullable @Pattern(regexp = DayMinutes.FORM) String to,
            @Nullable @Size(min = 1, max = 5) List<@NotNull UUID> facilityIds) {}

    /** A change of what is to come. */
    record SeriesChangeRequest(
            @NotNull SeriesScope scope,
            @Nullable LocalDate fromDate,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String from,
            @NotNull @Pattern(regexp = DayMinutes.FORM) String to,
            @NotNull @Size(min = 1, max = 5) List<@NotNull UUID> facilityIds,
            @NotBlank @Size(max = 100) String title) {}

    record SeriesCancelRequest(
            @NotNull SeriesScope scope,
            @Nullable LocalDate fromDate,
            @Nullable @Size(max = 200) String reason) {}

    /**
     * One date.
     *
     * @param facility that is in the way
     * @param other whose it is, to whoever may know
     * @param reason why it is closed, or the code of the rule
     * @param amount 元 beyond the free hours
     */
    record SeriesDate(
            LocalDate date,
            DayKind dayKind,
            SeriesOutcome outcome,
            @Nullable UUID bookingId,
            @Nullable BookingState state,
            @Nullable String facility,
            @Nullable String other,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable Money amount) {}

    record SeriesResponse(
            UUID id,
            int version,
            String rule,
            String title,
            String from,
            String to,
            String zone,
            @Nullable UUID tenantId,
            @Nullable String company,
            List<BookedFacility> facilities,
            List<SeriesDate> dates,
            int booked,
            int skipped,
            List<String> abilities) {}

    record SeriesPreview(List<SeriesDate> dates, int booked, int skipped, Money amount) {}
}
