package org.seedbed.facility.internal.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.shared.db.Row;

/** A booking as it is stored. */
public record Booking(UUID parkId, UUID id, int version, BookingState state, Words words, Span span, Course course) {

    /**
     * What it is for.
     *
     * @param own whether somebody of the company made it
     */
    public record Words(
            String number,
            @Nullable UUID tenantId,
            @Nullable String company,
            boolean own,
            String title,
            @Nullable Integer people,
            @Nullable String note,
            @Nullable UUID seriesId) {}

    /** When, and of what in order. */
    public record Span(LocalDate date, Instant from, Instant to, List<UUID> facilityIds) {

        public int minutes() {
            return DayMinutes.between(from, to);
        }
    }

    /**
     * What became of it.
     *
     * @param askedBy who made it or changed it last
     * @param standsSince made, confirmed, moved or approved, whichever was last
     */
    public record Course(
            UUID madeBy,
            Instant madeAt,
            UUID askedBy,
            Instant standsSince,
            @Nullable Instant heldUntil,
            @Nullable Instant checkedInAt,
            @Nullable Instant endedAt,
            @Nullable String endReason,
            boolean late,
            @Nullable Instant settledAt) {}

    /** It was refused, ran out as a hold or was cancelled in time. */
    boolean costsNothing() {
        return switch (state) {
            case REJECTED, LAPSED -> true;
            case CANCELLED -> !course.late();
            default -> false;
        };
    }

    /** A row with the name of the company, and {@code facility_ids} as text in order. */
    static Booking of(Row row) {
        var words = new Words(
                row.text("number"),
                row.uuidOrNull("tenant_id"),
                row.textOrNull("company"),
                row.bool("own"),
                row.text("title"),
                row.integerOrNull("people"),
                row.textOrNull("note"),
                row.uuidOrNull("series_id"));
        var span = new Span(
                row.date("on_date"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.texts("facility_ids").stream().map(UUID::fromString).toList());
        var course = new Course(
                row.uuid("made_by"),
                row.instant("made_at"),
                row.uuid("asked_by"),
                row.instant("stands_since"),
                row.instantOrNull("held_until"),
                row.instantOrNull("checked_in_at"),
                row.instantOrNull("ended_at"),
                row.textOrNull("end_reason"),
                row.bool("late"),
                row.instantOrNull("settled_at"));
        return new Booking(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", BookingState.class),
                words,
                span,
                course);
    }
}
