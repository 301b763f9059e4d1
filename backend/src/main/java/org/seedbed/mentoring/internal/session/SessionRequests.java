package org.seedbed.mentoring.internal.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionSide;

/** What the operations on sessions take. */
interface SessionRequests {

    /** What was written, or null where nothing was. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * A session that is wished for.
     *
     * @param question what the company hopes to take from it
     */
    record SessionAskRequest(
            @NotNull UUID tenantId,
            @NotBlank @Size(max = 100) String topic,
            @Nullable @Size(max = 1000) String question,
            @Nullable UUID wishedMentorId) {}

    record SessionMatchRequest(@NotNull UUID mentorId) {}

    record SessionReasonRequest(@NotBlank @Size(max = 300) String reason) {}

    record SessionScheduleRequest(
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @Nullable @Size(max = 100) String place,
            @Nullable @Size(max = 300) String onlineLink) {}

    /**
     * It took place.
     *
     * @param overReason why it may go beyond the company's hours; empty: it may not
     */
    record SessionHoldRequest(@NotNull @Size(max = 300) String overReason) {}

    /** Something to be done after the session, by its day at the latest. */
    record SessionActionRequest(
            @NotBlank @Size(max = 300) String what,
            @NotNull SessionSide owner,
            @NotNull LocalDate dueOn) {}

    /** What really was. */
    record SessionMinutesRequest(
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotBlank @Size(max = 100) String topic,
            @NotBlank @Size(max = 4000) String advice,
            @Nullable @Size(max = 2000) String nextSteps,

            @NotNull @Size(max = 20) List<@NotNull @Valid SessionActionRequest> actions) {}

    /** A session nobody asked for, with a company the mentor is linked to. */
    record SessionFileRequest(
            @NotNull UUID linkId,
            @Nullable @Size(max = 100) String place,
            @Nullable @Size(max = 300) String onlineLink,

            @NotNull @Valid SessionMinutesRequest minutes) {}

    record SessionConfirmRequest(
            @NotNull @Min(1) @Max(5) Integer rating,
            @Nullable @Size(max = 500) String comment) {}

    /** The other side did not come; the reason may be empty. */
    record SessionMissRequest(@NotNull @Size(max = 300) String reason) {}

    /** A side did not come, in the park's words. */
    record SessionMissedByRequest(
            @NotNull SessionSide missedBy,
            @Nullable @Size(max = 300) String reason) {}
}
