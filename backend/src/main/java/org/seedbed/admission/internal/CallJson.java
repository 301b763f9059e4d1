package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.PaperKind;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EntryStage;

/** Calls on the wire. */
interface CallJson {

    /**
     * What to hand in.
     *
     * @param applicants who has to; none named: everybody
     */
    record PaperAsked(
            @NotNull PaperKind kind,
            boolean required,
            @NotNull @Size(max = 5) List<@NotNull CompanyKind> applicants) {

        boolean isFor(@Nullable CompanyKind applicant) {
            return applicants.isEmpty() || applicants.contains(applicant);
        }
    }

    /**
     * What a call says.
     *
     * @param closesOn the first day on which nobody can apply any more
     */
    record CallRequest(
            @NotNull EntryStage stage,
            @NotNull UUID policyId,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 4000) String body,
            @NotBlank @Size(max = 200) String contact,
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn,
            @NotNull @Size(max = 12) List<@NotNull @Valid PaperAsked> papers) {}

    /** A call in the officers' list, with how many have applied. */
    record CallSummary(
            UUID id,
            CallStanding standing,
            EntryStage stage,
            String title,
            LocalDate opensOn,
            LocalDate closesOn,
            int submitted) {}

    /** A call as the officers see it. */
    record CallResponse(
            UUID id,
            int version,
            CallStanding standing,
            EntryStage stage,
            UUID policyId,
            String policyName,
            String title,
            String body,
            String contact,
            LocalDate opensOn,
            LocalDate closesOn,
            List<PaperAsked> papers,
            int statementVersion,
            List<String> abilities) {}

    /** A call in the list that everybody sees. */
    record PublicCallSummary(UUID id, EntryStage stage, String title, LocalDate opensOn, LocalDate closesOn) {}

    /** A call as everybody sees it, with what they are told before they hand anything in. */
    record PublicCall(
            UUID id,
            CallStanding standing,
            EntryStage stage,
            String title,
            String body,
            String contact,
            LocalDate opensOn,
            LocalDate closesOn,
            List<PaperAsked> papers,
            Statement statement) {}

    /**
     * What is kept of an applicant, why, how long, and who gets it.
     *
     * @param sensitiveVersion of the notice on hardship tags, which is agreed to separately
     */
    record Statement(
            int version, String textZh, String textEn, int sensitiveVersion, String sensitiveZh, String sensitiveEn) {}
}
