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
import org.seedbed.mentoring.ConflictSide;
import org.seedbed.mentoring.internal.MentoringJson.MentorDecisionRequest;
import org.seedbed.shared.validation.ValidEmail;

/** One mentor with what was decided and declared of them. Periods are {@code [from, to)}; no end means open. */
interface MentorDetailJson {

    /**
     * What may be changed of a mentor; the term changes by appointment alone.
     *
     * @param capacity null: as many companies at once as the rule gives
     */
    record MentorUpdateRequest(
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 100) String title,
            @Nullable @Size(max = 50) String category,

            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 50) String> fields,

            @Nullable @Size(max = 254) @ValidEmail String email,

            @Nullable @Min(1) @Max(100) Integer capacity) {}

    record MentorAppointmentRequest(
            @NotNull LocalDate termFrom,
            @NotNull LocalDate termTo,
            @Nullable @Size(max = 50) String category,

            @NotNull @Valid MentorDecisionRequest decision) {}

    record MentorAppointmentView(
            UUID id,
            LocalDate termFrom,
            LocalDate termTo,
            String docNo,
            LocalDate decidedOn,
            @Nullable String category) {}

    record MentorConflictRequest(
            @NotNull UUID companyId,
            @NotBlank @Size(max = 300) String reason,
            @NotNull LocalDate from) {}

    record MentorConflictEndRequest(@NotNull LocalDate lastDay) {}

    record OwnMentorConflictRequest(
            @NotBlank @Size(max = 300) String reason) {}

    record MentorConflictView(
            UUID id,
            UUID companyId,
            String companyName,
            String reason,
            ConflictSide declaredBy,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A mentor of the register.
     *
     * @param capacity companies the mentor takes at once; {@code capacityOwn} tells whether the park set it for this mentor
     * @param companies helped today
     * @param termMonths an appointment lasts at most
     * @param appointments the latest first
     * @param conflicts the latest first
     */
    record MentorDetail(
            UUID id,
            int version,
            String name,
            @Nullable String title,
            @Nullable String category,
            List<String> fields,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termTo,
            @Nullable String email,
            int capacity,
            boolean capacityOwn,
            int companies,
            int termMonths,
            List<MentorAppointmentView> appointments,
            List<MentorConflictView> conflicts) {}
}
