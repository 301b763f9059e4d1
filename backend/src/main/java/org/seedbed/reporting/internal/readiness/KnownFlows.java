package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.policy.EvidenceLevel;

/**
 * What is known of what a company takes and spends over time. Readiness and statutory forms ask it alike, so that both say the
 * same of the same company.
 *
 * @param founded since when there is anything to know of it; null: nobody knows
 */
public record KnownFlows(FigureSeries series, @Nullable LocalDate founded) {

    /**
     * What it came to at least.
     *
     * @param period null: all so far
     * @param day the last one looked at
     */
    public Optional<Amount> least(
            CompanyMetric metric, @Nullable FigurePeriod period, LocalDate day, EvidenceLevel atLeast) {
        return period == null ? series.total(metric, day, atLeast) : series.within(metric, period, day, atLeast);
    }

    /** Whether nothing is missing from it: the period is known, or each quarter since the company was founded. */
    public boolean isWhole(CompanyMetric metric, @Nullable FigurePeriod period, LocalDate day) {
        return period == null
                ? founded != null && isCovered(metric, founded, day)
                : series.in(metric, period).isPresent()
                        || (founded != null
                                && !founded.isBefore(period.from())
                                && isCovered(metric, founded, period.to().minusDays(1)));
    }

    private boolean isCovered(CompanyMetric metric, LocalDate since, LocalDate day) {
        return series.covers(metric, since, day, EvidenceLevel.SELF_REPORTED);
    }

    /**
     * A flow of some days.
     *
     * @param least empty where nothing is known of it
     * @param whole whether nothing is missing from it
     */
    public record Flow(Optional<Amount> least, boolean whole) {}

    public Flow flow(CompanyMetric metric, @Nullable FigurePeriod period, LocalDate day) {
        return new Flow(least(metric, period, day, EvidenceLevel.SELF_REPORTED), isWhole(metric, period, day));
    }

    /** Whether there was any. One period with some is proof enough; none is known only where nothing is missing. */
    public Answer received(CompanyMetric metric, @Nullable FigurePeriod period, LocalDate day) {
        return received(flow(metric, period, day), metric, period, day);
    }

    /** The same of a flow that was worked out before. */
    public Answer received(Flow flow, CompanyMetric metric, @Nullable FigurePeriod period, LocalDate day) {
        return some(
                level -> level == EvidenceLevel.SELF_REPORTED ? flow.least() : least(metric, period, day, level),
                flow.whole());
    }

    /** Papers go before what is only said; and none is an answer only where nothing is missing. */
    static Answer some(Function<EvidenceLevel, Optional<Amount>> known, boolean whole) {
        var shown = known.apply(EvidenceLevel.EVIDENCED);
        var said = known.apply(EvidenceLevel.SELF_REPORTED);
        return Stream.of(shown, said)
                .flatMap(Optional::stream)
                .filter(amount -> amount.value().signum() > 0)
                .findFirst()
                .map(amount -> Answer.of(true, amount.level()))
                .or(() -> said.filter(amount -> whole).map(amount -> Answer.of(false, amount.level())))
                .orElse(Answer.UNKNOWN);
    }
}
