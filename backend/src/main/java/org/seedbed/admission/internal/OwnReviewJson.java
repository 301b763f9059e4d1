package org.seedbed.admission.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.ConflictKind;
import org.seedbed.admission.PaperKind;
import org.seedbed.admission.internal.ReviewRules.ReviewCriterion;
import org.seedbed.policy.EntryStage;

/** Reviews on the wire, as a reviewer has their own. */
interface OwnReviewJson {

    /**
     * A review somebody is asked for, in their own list.
     *
     * @param open false when it is closed, and when the applicant withdrew
     * @param late whether the last day is over and the marks are still missing
     */
    record OwnReviewSummary(
            UUID id,
            String number,
            EntryStage stage,
            @Nullable String name,
            LocalDate dueOn,
            boolean open,
            boolean late,
            @Nullable Instant submittedAt) {}

    /**
     * A review somebody is asked for: what is judged, and nothing about persons.
     *
     * @param points and remark as they were handed in
     */
    record OwnReviewView(
            UUID id,
            int version,
            String number,
            EntryStage stage,
            ApplicationState state,
            ReviewedContent content,
            List<JudgedPaper> papers,
            List<ReviewCriterion> criteria,
            LocalDate dueOn,
            @Nullable Map<String, Integer> points,
            @Nullable String remark,
            @Nullable Instant submittedAt,
            List<String> abilities) {}

    /** A file by what it is: what its writer called it may name people. */
    record JudgedPaper(UUID id, PaperKind kind, int size) {}

    /** What of an application is judged. */
    record ReviewedContent(
            @Nullable String name,
            @Nullable LocalDate foundedOn,
            @Nullable String industryCode,
            @Nullable BigDecimal registeredCapital,
            @Nullable Integer staff,
            @Nullable BigDecimal priorYearRevenue,
            @Nullable BigDecimal revenueGrowth,
            @Nullable BigDecimal financingTotal,
            @Nullable Boolean techBusiness,
            List<String> qualifications,
            @Nullable BigDecimal areaAsked,
            @Nullable Integer seatsAsked,
            @Nullable String projectName,
            @Nullable String projectText) {

        static ReviewedContent of(ApplicationContent content) {
            return new ReviewedContent(
                    content.name(),
                    content.foundedOn(),
                    content.industryCode(),
                    content.registeredCapital(),
                    content.staff(),
                    content.priorYearRevenue(),
                    content.revenueGrowth(),
                    content.financingTotal(),
                    content.techBusiness(),
                    content.qualifications(),
                    content.areaAsked(),
                    content.seatsAsked(),
                    content.projectName(),
                    content.projectText());
        }
    }

    /** Marks from 0 to 100 for every criterion; once in, they stay. */
    record SheetRequest(
            @NotNull @Size(min = 1, max = 20) Map<@NotBlank @Size(max = 40) String, @NotNull Integer> points,
            @Size(max = 2000) @Nullable String remark) {}

    /** Why the reviewer cannot judge this applicant. */
    record ConflictRequest(
            @NotNull ConflictKind kind,
            @NotBlank @Size(max = 300) String reason) {}
}
