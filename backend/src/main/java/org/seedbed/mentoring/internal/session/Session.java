package org.seedbed.mentoring.internal.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.SessionState;
import org.seedbed.shared.db.Row;

/** A session as it is stored, with the names that go with it. */
record Session(
        UUID parkId,
        UUID id,
        int version,
        SessionState state,
        Parties parties,
        Ask ask,
        Plan plan,
        Minutes minutes,
        Outcome outcome) {

    /**
     * Who meets.
     *
     * @param mentorUserId the mentor's own account
     */
    record Parties(
            String parkName,
            UUID tenantId,
            UUID companyId,
            String companyName,
            @Nullable UUID mentorId,
            @Nullable String mentorName,
            @Nullable String mentorTitle,
            @Nullable UUID mentorUserId,
            @Nullable UUID wishedMentorId,
            @Nullable String wishedMentorName) {}

    record Ask(
            String topic,
            @Nullable String question,
            boolean direct,
            Instant askedAt,
            @Nullable LocalDate answerDueOn) {}

    record Plan(
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String place,
            @Nullable String onlineLink,
            @Nullable Instant heldAt,
            @Nullable LocalDate minutesDueOn) {}

    record Minutes(
            @Nullable String advice,
            @Nullable String nextSteps,
            @Nullable Instant filedAt) {}

    record Outcome(
            @Nullable Integer rating,
            @Nullable String comment,
            @Nullable Instant confirmedAt,
            @Nullable SessionSide missedBy,
            @Nullable String reason,
            @Nullable String overReason) {}

    static Session of(Row row) {
        return new Session(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", SessionState.class),
                parties(row),
                new Ask(
                        row.text("topic"),
                        row.textOrNull("question"),
                        row.bool("direct"),
                        row.instant("asked_at"),
                        row.dateOrNull("answer_due_on")),
                new Plan(
                        row.instantOrNull("starts_at"),
                        row.instantOrNull("ends_at"),
                        row.textOrNull("place"),
                        row.textOrNull("online_link"),
                        row.instantOrNull("held_at"),
                        row.dateOrNull("minutes_due_on")),
                new Minutes(row.textOrNull("advice"), row.textOrNull("next_steps"), row.instantOrNull("filed_at")),
                outcome(row));
    }

    private static Parties parties(Row row) {
        return new Parties(
                row.text("park_name"),
                row.uuid("tenant_id"),
                row.uuid("company_id"),
                row.text("company_name"),
                row.uuidOrNull("mentor_id"),
                row.textOrNull("mentor_name"),
                row.textOrNull("mentor_title"),
                row.uuidOrNull("mentor_user_id"),
                row.uuidOrNull("wished_mentor_id"),
                row.textOrNull("wished_mentor_name"));
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                row.integerOrNull("rating"),
                row.textOrNull("comment"),
                row.instantOrNull("confirmed_at"),
                row.constantOrNull("missed_by", SessionSide.class),
                row.textOrNull("reason"),
                row.textOrNull("over_reason"));
    }

    /** Of a session that has one: matched, or filed by its mentor. */
    UUID mentorId() {
        return Objects.requireNonNull(parties.mentorId());
    }

    /** Of a session that is scheduled or later. */
    Instant startsAt() {
        return Objects.requireNonNull(plan.startsAt());
    }

    /** Of a session that is scheduled or later. */
    Instant endsAt() {
        return Objects.requireNonNull(plan.endsAt());
    }

    /** Whether what waits for the mentor waits longer than it should. */
    boolean late(LocalDate today) {
        var due = switch (state) {
            case MATCHED -> ask.answerDueOn();
            case HELD -> plan.minutesDueOn();
            default -> null;
        };
        return due != null && today.isAfter(due);
    }
}
