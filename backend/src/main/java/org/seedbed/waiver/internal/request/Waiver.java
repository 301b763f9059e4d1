package org.seedbed.waiver.internal.request;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.FounderCategory;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverLine;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverMonth;

/**
 * A waiver as it is stored.
 *
 * @param byClock whether it rests because reports are missing, by nobody's word
 */
record Waiver(
        UUID parkId,
        UUID id,
        int version,
        String number,
        WaiverState state,
        UUID tenantId,
        UUID companyId,
        String companyName,
        CompanyKind companyKind,
        Wish wish,
        String policyName,
        UUID policyVersionId,
        PolicyScheme scheme,
        boolean own,
        UUID madeBy,
        Set<UUID> handedInBy,
        Instant madeAt,
        @Nullable Instant submittedAt,
        @Nullable String asked,
        @Nullable Checked checked,
        Decided decided,
        @Nullable LocalDate stopsOn,
        boolean byClock) {

    /** What is asked for. */
    record Wish(
            UUID policyId,
            DaySpan days,
            @Nullable DaySpan window,
            @Nullable UUID founderId,
            String reason) {}

    /**
     * What the checker found.
     *
     * @param leaseStart first day of what is let to the company; null where nothing is
     * @param hash SHA-256 of lines, schedule and total
     * @param total what it is worth at most, in 元
     */
    record Checked(
            UUID by,
            Instant at,
            @Nullable LocalDate leaseStart,
            List<WaiverLine> lines,
            List<WaiverMonth> schedule,
            String hash,
            BigDecimal total) {}

    /** What was decided so far. */
    record Decided(
            @Nullable UUID budgetId,
            @Nullable UUID proposedBy,
            @Nullable UUID noticeId,
            @Nullable UUID approvedBy,
            @Nullable String minutesNumber,
            @Nullable UUID activatedBy,
            @Nullable Instant activatedAt) {}

    /** What the clock let rest a person may let rest for a reason of their own; what a person did they let run first. */
    boolean allows(WaiverMove move) {
        return move.from().contains(state) && (move != WaiverMove.SUSPEND || state != WaiverState.SUSPENDED || byClock);
    }

    /** Days on which it pays, where it is put into effect. */
    LocalDate paysUntil() {
        return stopsOn == null ? wish.days().to() : stopsOn;
    }

    /** Whether the person had the last word of the request, or put it before the checker. */
    boolean isMadeBy(UUID person) {
        return person.equals(madeBy) || handedInBy.contains(person);
    }

    /** Whether the name beside the scheme tells of a person that they are poor, disabled, laid off or served. */
    boolean namesPerson() {
        return (companyKind == CompanyKind.TEAM || companyKind == CompanyKind.SOLE_TRADER)
                && scheme.tags().stream().map(FounderCategory::valueOf).anyMatch(FounderCategory::isSensitive);
    }

    boolean isCheckedBy(UUID person) {
        return checked != null && person.equals(checked.by());
    }
}
