package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.policy.EvidenceLevel;

/**
 * What the figures of a company answer. What nobody recorded is unknown, and never none.
 *
 * @param founded since when there is anything to know of it; null: nobody knows
 */
record FigureBook(FigureSeries series, @Nullable LocalDate founded) implements Answer.Book {

    /** All that is asked about. */
    static final Set<CompanyMetric> METRICS = EnumSet.of(
            CompanyMetric.EQUITY_FINANCING,
            CompanyMetric.INCUBATOR_FUND,
            CompanyMetric.PATENTS_APPLIED,
            CompanyMetric.IP_VALID,
            CompanyMetric.REVENUE,
            CompanyMetric.RD_SPEND);

    @Override
    public Answer of(Answer.Question question, Slice slice) {
        return switch (question) {
            case FINANCED -> received(CompanyMetric.EQUITY_FINANCING, slice);
            case OWN_FUND -> received(CompanyMetric.INCUBATOR_FUND, slice);
            case PATENT_APPLIED -> received(CompanyMetric.PATENTS_APPLIED, slice);
            case VALID_IP -> some(level -> series.at(CompanyMetric.IP_VALID, slice.day(), level), true);
            // By how much is not said here: GrowthBook knows.
            case GREW -> Answer.UNKNOWN;
        };
    }

    /** In the slice's year; ever by its day, where the slice has no beginning. One period with some is proof enough. */
    private Answer received(CompanyMetric metric, Slice slice) {
        var from = slice.from();
        return from == null
                ? some(level -> series.total(metric, slice.day(), level), isCovered(metric, slice.day()))
                : some(
                        level -> series.total(metric, from, slice.day(), level),
                        series.in(metric, FigurePeriod.year(slice.year())).isPresent());
    }

    /** Never is known only where each quarter of the company's life is. */
    private boolean isCovered(CompanyMetric metric, LocalDate day) {
        return founded != null && series.covers(metric, founded, day, EvidenceLevel.SELF_REPORTED);
    }

    /** Papers go before what is only said; and none is an answer only where nothing is missing. */
    private static Answer some(Function<EvidenceLevel, Optional<Amount>> known, boolean whole) {
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
