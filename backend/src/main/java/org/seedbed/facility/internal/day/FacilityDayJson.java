package org.seedbed.facility.internal.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.FacilityKind;

/** Days of facilities as they are shown. Times of day are the park's. */
interface FacilityDayJson {

    /** Days of several facilities; today is the day of the park's zone. */
    record FacilityDaysView(String zone, LocalDate today, List<FacilityDay> days, List<FacilityDayRow> facilities) {}

    /** A day; it is known where the holidays of the year are announced. */
    record FacilityDay(LocalDate date, DayKind dayKind, boolean known) {}

    /**
     * A facility's row.
     *
     * @param bufferMinutes kept free after each booking; what is taken is told without
     */
    record FacilityDayRow(
            UUID id,
            String code,
            String name,
            FacilityKind kind,
            @Nullable Integer capacity,
            boolean needsApproval,
            int stepMinutes,
            int bufferMinutes,
            List<FacilityDayCell> days) {}

    record FacilityDayCell(LocalDate date, List<FacilitySpan> open, List<FacilityTaken> taken) {}

    record FacilitySpan(String from, String to) {}

    /**
     * What takes a span, without what is kept free after it.
     *
     * @param title of a booking, and why it is closed
     */
    record FacilityTaken(
            TakenKind kind,
            String from,
            String to,
            @Nullable UUID bookingId,
            @Nullable BookingState state,
            @Nullable String title,
            @Nullable String company) {}
}
