package org.seedbed.admission.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.PaperKind;
import org.seedbed.admission.internal.CallJson.PublicCall;
import org.seedbed.company.FounderCategory;

/** An application on the wire, as its writer has it. */
interface ApplicationJson {

    /**
     * The application that was begun.
     *
     * @param token the secret of its link, shown this once
     */
    record BegunApplication(UUID id, String token) {}

    /** What the draft says now; founders that are left out are taken off. */
    record ApplicationSaveRequest(
            @NotNull @Valid ApplicationContentRequest content,
            @NotNull @Size(max = 20) List<@NotNull @Valid ApplicantFounderRequest> founders) {}

    /**
     * A founder.
     *
     * @param id of one the application has already
     * @param noticeVersion of the notice on hardship tags the person agreed to; needed while any is named
     */
    record ApplicantFounderRequest(
            @Nullable UUID id,
            @NotBlank @Size(max = 50) String name,
            @Nullable @Size(max = 30) String phone,
            @NotNull LocalDate bornOn,
            @NotNull @Size(max = 10) Set<@NotNull FounderCategory> categories,
            @Nullable @Min(1) Integer noticeVersion) {}

    /** That the applicant read the statement of what is kept and why. */
    record ApplicationSubmitRequest(@Min(1) int statementVersion) {}

    /** Why an application is taken back. */
    record ApplicationWithdrawRequest(
            @Nullable @Size(max = 300) String reason) {}

    /**
     * A founder as the writer sees them.
     *
     * @param categories all of them while it is written; the sensitive ones are counted only afterwards
     * @param consent the version of the notice agreed to
     */
    record ApplicantFounder(
            UUID id,
            String name,
            @Nullable String phone,
            LocalDate bornOn,
            List<FounderCategory> categories,
            int sensitiveCount,
            @Nullable Integer consent) {}

    /** A file that was handed in. */
    record PaperView(UUID id, PaperKind kind, String fileName, int size, String sha256, Instant handedInAt) {}

    /** What was missing, and until when. */
    record SupplementView(
            List<String> items,
            Instant askedAt,
            LocalDate dueOn,
            boolean calendarComplete,
            @Nullable Instant answeredAt) {}

    /**
     * A step of its way.
     *
     * @param by null for the applicant and for the service itself; the applicant is never told the officer's name
     */
    record StepView(
            ApplicationMove move,
            ApplicationState to,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    /** Whose turn it is. */
    enum NextActor {
        APPLICANT,
        PARK,
        /** It has ended. */
        NOBODY
    }

    /**
     * What comes next for an application.
     *
     * @param until the last day for it; null when none is set
     * @param workingDaysLeft after today up to and with the last day; null without a day and when it is over
     * @param calendarComplete false when a year it reaches into is not announced, so that the days may change
     * @param over whether the time has run out: the last day is past, or the call was closed before
     * @param noticeId the public notice that runs
     */
    record NextStep(
            NextActor by,
            @Nullable LocalDate until,
            @Nullable Integer workingDaysLeft,
            boolean calendarComplete,
            boolean over,
            @Nullable UUID noticeId) {

        NextStep announced(@Nullable UUID notice) {
            return new NextStep(by, until, workingDaysLeft, calendarComplete, over, notice);
        }
    }

    /** An application as its writer sees it. */
    record OwnApplication(
            UUID id,
            UUID parkId,
            int version,
            ApplicationState state,
            @Nullable String number,
            PublicCall call,
            ApplicationContent content,
            List<ApplicantFounder> founders,
            List<PaperView> papers,
            @Nullable SupplementView supplement,
            @Nullable Instant submittedAt,
            @Nullable LocalDate dueOn,
            NextStep next,
            boolean owned,
            List<StepView> steps,
            List<String> abilities) {}

    /** An application in the list of one's own. */
    record OwnApplicationSummary(
            UUID id,
            UUID parkId,
            ApplicationState state,
            @Nullable String number,
            @Nullable String name,
            String callTitle,
            String parkName,
            Instant begunAt,
            NextStep next) {}
}
