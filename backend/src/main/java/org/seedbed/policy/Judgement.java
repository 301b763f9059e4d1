package org.seedbed.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of a policy, with its reasons. */
public record Judgement(Verdict verdict, List<PolicyLine> lines) {

    /** How a criterion, or all of them, came out. */
    public enum Verdict {
        PASS,
        FAIL,
        /** Not known; never a pass. */
        UNKNOWN,
        /** Let pass by somebody, with a reason; said of single criteria only. */
        WAIVED
    }

    /** Somebody lets a criterion pass. */
    public record Waiver(int criterion, String reason, String by) {}

    /**
     * One line of the explanation.
     *
     * @param criterion its place among the criteria, from 0
     * @param thresholds what was asked, the relief already taken into account
     * @param values what is known; empty when nothing is
     * @param measuredOn of a metric in months the day up to which they were counted
     * @param boundary of a metric in months the day on which they are full
     * @param level how sure the values are; null where they are the register's
     * @param claimed what the value would be if what is only self-reported counted too, where that is something else
     */
    public record PolicyLine(
            int criterion,
            PolicyMetric metric,
            PolicyOperator operator,
            List<String> thresholds,
            PolicySeverity severity,
            List<String> values,
            Fact.@Nullable Origin origin,
            @Nullable LocalDate asOf,
            @Nullable LocalDate measuredOn,
            @Nullable LocalDate boundary,
            @Nullable EvidenceLevel level,
            @Nullable String claimed,
            Verdict verdict,
            @Nullable String waiverReason,
            @Nullable String waivedBy,
            @Nullable String evidence,
            @Nullable String clause) {

        PolicyLine waived(Waiver waiver) {
            return new PolicyLine(
                    criterion,
                    metric,
                    operator,
                    thresholds,
                    severity,
                    values,
                    origin,
                    asOf,
                    measuredOn,
                    boundary,
                    level,
                    claimed,
                    Verdict.WAIVED,
                    waiver.reason(),
                    waiver.by(),
                    evidence,
                    clause);
        }
    }
}
