package org.seedbed.mentoring.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.MentorLinkKind;
import org.seedbed.shared.validation.ValidEmail;
import org.seedbed.tenancy.Stage;

/** What the mentoring operations take and answer. Periods are {@code [from, to)}; no end means open. */
interface MentoringJson {

    record MentorRequest(
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 100) String title,
            @Nullable @Size(max = 50) String category,

            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 50) String> fields,

            @Nullable LocalDate termFrom,
            @Nullable LocalDate termTo,

            @Nullable @Size(max = 254) @ValidEmail String email,

            @Nullable @Min(1) @Max(100) Integer capacity,
            @Nullable @Valid MentorDecisionRequest decision) {}

    /** The decision a mentor is appointed by. */
    record MentorDecisionRequest(
            @NotBlank @Size(max = 100) String docNo,
            @NotNull LocalDate decidedOn) {}

    /**
     * A mentor.
     *
     * @param links those that last today or are still to come
     * @param capacity companies the mentor takes at once
     */
    record MentorView(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable String category,
            List<String> fields,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termTo,
            @Nullable String email,
            int links,
            int capacity) {}

    /**
     * A link from a day on.
     *
     * @param kind null: one to one
     */
    record MentorLinkRequest(
            @NotNull UUID tenantId,
            @NotNull LocalDate from,
            @Nullable MentorLinkKind kind) {}

    record MentorLinkEndRequest(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 300) String reason) {}

    /**
     * A link.
     *
     * @param conflict the reason of a conflict that is declared while the link lasts
     */
    record MentorLinkView(
            UUID id,
            UUID mentorId,
            UUID tenantId,
            String companyName,
            MentorLinkKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String endReason,
            @Nullable String conflict) {}

    /** A company that the signed-in mentor is linked to. */
    record OwnMentorLinkView(
            UUID linkId,
            UUID parkId,
            String parkName,
            UUID companyId,
            String companyName,
            @Nullable String industryCode,
            @Nullable Stage stage,
            LocalDate from,
            @Nullable LocalDate to) {}
}
