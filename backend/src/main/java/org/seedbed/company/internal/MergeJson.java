package org.seedbed.company.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;

/** What merging duplicate companies takes and answers. */
interface MergeJson {

    /** Why a company was once known by another name. */
    enum IdentityHow {
        CHANGED,
        MERGED
    }

    /** Name, kind and code a company, or a duplicate merged into it, had until a day; {@code to} is the first day after. */
    record FormerIdentityView(
            String name,
            CompanyKind kind,
            @Nullable String uscc,
            @Nullable LocalDate from,
            LocalDate to,
            IdentityHow how) {}

    /** Merges the company of the path into another one of the park. */
    record CompanyMergeRequest(
            @NotNull UUID into, @NotBlank @Size(max = 500) String reason) {}

    /** One of the two. */
    record MergeSideView(
            UUID companyId,
            String name,
            CompanyKind kind,
            @Nullable String uscc) {}

    /** Why it cannot be done; the same code and params that the merge would be refused with. */
    record ObstacleView(String code, Map<String, String> params) {}

    /**
     * What was issued, recorded and reported, and becomes the other's.
     *
     * @param bills credit notes among them
     * @param payments refunds among them
     * @param figures of its business
     */
    record MovedRecords(int bills, int payments, int waivers, int reports, int figures) {}

    /**
     * A report that need not be filed any more: the other one of its round is the company's.
     *
     * @param companyId whose it is now: the duplicate's, or that of the company that stays where the duplicate has filed
     * @param to first day after the period
     * @param begun whether somebody has written in it
     */
    record ExemptedReportView(UUID reportId, UUID companyId, LocalDate from, LocalDate to, boolean begun) {}

    /**
     * What would move.
     *
     * @param records of money, reports and figures
     * @param reportsExempted reports of either that need not be filed after it, the oldest first
     * @param invitations those still open; one that the other company has likewise is withdrawn
     * @param counts counts of people in post
     * @param countsDropped of these, those of days on which the other company has a count of its own, which stays
     */
    record MergePreviewResponse(
            MergeSideView from,
            MergeSideView into,
            int stays,
            int founders,
            int counts,
            int countsDropped,
            int members,
            int invitations,
            int qualifications,
            MovedRecords records,
            List<ExemptedReportView> reportsExempted,
            List<ObstacleView> obstacles) {}

    /** What makes two companies look like one. */
    enum DuplicateSign {
        NAME,
        PHONE
    }

    /** Two companies that look like one, in no order. */
    record DuplicateView(MergeSideView one, MergeSideView other, DuplicateSign sign) {}
}
