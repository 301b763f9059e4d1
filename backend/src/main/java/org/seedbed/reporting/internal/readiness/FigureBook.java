package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;

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
            case VALID_IP -> KnownFlows.some(level -> series.at(CompanyMetric.IP_VALID, slice.day(), level), true);
            // By how much is not said here: GrowthBook knows.
            case GREW -> Answer.UNKNOWN;
        };
    }

    /** In the slice's year; ever by its day, where the slice has no beginning. */
    private Answer received(CompanyMetric metric, Slice slice) {
        var period = slice.from() == null ? null : FigurePeriod.year(slice.year());
        return new KnownFlows(series, founded).received(metric, period, slice.day());
    }
}
