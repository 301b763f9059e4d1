package org.seedbed.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * An appointment.
 *
 * @param id stays the same when it is moved or cancelled
 * @param sequence grows with every change
 * @param summary what it is, in one line
 * @param location where
 * @param description whatever else is worth knowing
 * @param from first moment
 * @param to the moment it is over
 * @param zone of the place it is at
 * @param changedAt when it last changed
 */
public record CalendarEntry(
        UUID id,
        int sequence,
        Status status,
        String summary,
        String location,
        String description,
        Instant from,
        Instant to,
        ZoneId zone,
        Instant changedAt) {

    /** How certain it is (RFC 5545, 3.8.1.11). */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
