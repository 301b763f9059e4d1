package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.PolicyOperator;
import org.seedbed.policy.PolicyRecognition.Window;

/** What the operations of readiness take and answer. Figures are in the unit of their metric, shares parts of one. */
interface ReadinessJson {

    /**
     * How a park stands against every recognition policy it may go by.
     *
     * @param county whether thresholds for counties hold
     * @param hardship whether the relief of hardship areas holds
     */
    record ReadinessView(LocalDate on, boolean county, boolean hardship, List<ReadinessSetView> sets) {}

    /**
     * How it stands against one.
     *
     * @param number of the version in force on the day
     * @param met how many criteria are, alternatives counted each
     * @param selfReported of those met, how many rest on what somebody only said
     */
    record ReadinessSetView(
            UUID policyId,
            UUID versionId,
            String name,
            int number,
            String contentHash,
            ReadinessVerdict verdict,
            int met,
            int missing,
            int unknown,
            int notApplicable,
            int selfReported,
            List<ReadinessLineView> lines) {}

    /**
     * A criterion.
     *
     * @param criterion its place among the policy's
     * @param threshold as it holds for this park; null: nobody knows what is asked
     * @param stated as the policy says it
     * @param county whether the county's threshold holds
     * @param relieved whether the threshold is lowered for a hardship area
     * @param hinges what nobody told of the park and would say which threshold holds, where that leaves the line open
     * @param growthAbove by more than which part of the year before somebody has to grow to count, where that is asked
     * @param anyOf the group of alternatives it belongs to
     * @param figures one, or one for each year asked about, the latest first
     */
    record ReadinessLineView(
            int criterion,
            ParkMetric metric,
            PolicyOperator operator,
            Window window,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal stated,
            boolean county,
            boolean relieved,
            List<ParkFactKey> hinges,
            @Nullable BigDecimal growthAbove,
            @Nullable String anyOf,
            ReadinessVerdict verdict,
            List<ReadinessFigureView> figures,
            @Nullable String clause,
            @Nullable String note) {

        /** What was kept before there were hinges has none. */
        public ReadinessLineView {
            hinges = hinges == null ? List.of() : hinges;
        }
    }

    /**
     * A figure of some days.
     *
     * @param from first day of what happens over time; null: ever
     * @param day of what stands, and the last of what happens
     * @param atLeast the figure, as far as it is known for sure
     * @param atMost if all that is unknown counted; null: nobody knows
     * @param numerator of a ratio, as far as it is known for sure
     * @param numeratorMost if all that is unknown counted
     * @param unknown records of which nobody knows whether they count
     * @param gap by how much the numerator misses the threshold at least; above it, of what may be at most so much
     * @param level of the least sure part; null: the register knows it
     */
    record ReadinessFigureView(
            @Nullable LocalDate from,
            LocalDate day,
            ReadinessVerdict verdict,
            ReadinessKnown known,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal numeratorMost,
            @Nullable BigDecimal denominator,
            int unknown,
            @Nullable BigDecimal gap,
            @Nullable EvidenceLevel level) {}

    /**
     * A record behind a figure.
     *
     * @param id of the tenant, unit, mentor, exit or fact
     * @param name of the company, unit or mentor
     * @param fact which one, of a park fact
     * @param amount what it brings in, where it is no head
     */
    record ReadinessRecordView(
            ReadinessRecordKind kind,
            @Nullable UUID id,
            @Nullable String name,
            @Nullable ParkFactKey fact,
            ReadinessPart part,
            @Nullable BigDecimal amount,
            @Nullable EvidenceLevel level) {}
}
