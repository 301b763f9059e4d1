package org.seedbed.mentoring.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

            @Nullable @Size(max = 254) @ValidEmail String email) {}

    /** A mentor; {@code links} counts those that last today or are still to come. */
    record MentorView(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable String category,
            List<String> fields,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termTo,
            @Nullable String email,
            int links) {}

    record MentorLinkRequest(
            @NotNull UUID tenantId, @NotNull LocalDate from) {}

    record MentorLinkEndRequest(@NotNull LocalDate lastDay) {}

    record MentorLinkView(
            UUID id,
            UUID mentorId,
            UUID tenantId,
            String companyName,
            LocalDate from,
            @Nullable LocalDate to) {}

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
