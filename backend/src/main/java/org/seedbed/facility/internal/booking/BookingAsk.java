package org.seedbed.facility.internal.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.DayMinutes;

/**
 * What somebody wants to book, in minutes of the park's day.
 *
 * @param tenantId null: for the park itself
 */
public record BookingAsk(
        List<UUID> facilityIds,
        LocalDate date,
        int from,
        int to,
        @Nullable UUID tenantId,
        @Nullable Integer people) {

    public static BookingAsk of(
            List<UUID> facilityIds,
            LocalDate date,
            String from,
            String to,
            @Nullable UUID tenantId,
            @Nullable Integer people) {
        return new BookingAsk(
                facilityIds.stream().distinct().toList(),
                date,
                DayMinutes.of(from),
                DayMinutes.of(to),
                tenantId,
                people);
    }

    public int minutes() {
        return to - from;
    }

    /** The same on another day. */
    public BookingAsk on(LocalDate day) {
        return new BookingAsk(facilityIds, day, from, to, tenantId, people);
    }
}
