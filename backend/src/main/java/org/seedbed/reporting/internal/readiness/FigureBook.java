package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.policy.EvidenceLevel;

/** What the figures of a company answer. What nobody recorded is unknown, and never none. */
record FigureBook(FigureSeries series) implements Answer.Book {

    /** All that is asked about. */
    static final Set<CompanyMetric> METRICS = EnumSet.of(
            CompanyMetric.EQUITY_FINANCING,
            CompanyMetric.INCUBATOR_FUND,
            CompanyMetric.PATENTS_APPLIED,
            CompanyMetric.IP_VALID,
            CompanyMetric.REVENUE,
            CompanyMetric.RD_SPEND);

    /** Per cent. */
    private static final BigDecimal FIFTH = BigDecimal.valueOf(20);

    @Override
    public Answer of(Answer.Question question, Slice slice) {
        return switch (question) {
            case FINANCED -> some(flow(CompanyMetric.EQUITY_FINANCING, slice));
            case OWN_FUND -> some(flow(CompanyMetric.INCUBATOR_FUND, slice));
            case PATENT_APPLIED -> some(flow(CompanyMetric.PATENTS_APPLIED, slice));
            case VALID_IP -> some(series.at(CompanyMetric.IP_VALID, slice.day()));
            case GREW -> either(grew(CompanyMetric.REVENUE, slice.year()), grew(CompanyMetric.RD_SPEND, slice.year()));
        };
    }

    /** In the slice's year; ever by its day, where the slice has no beginning. */
    private Optional<Amount> flow(CompanyMetric metric, Slice slice) {
        return slice.from() == null
                ? series.total(metric, slice.day(), EvidenceLevel.SELF_REPORTED)
                : series.in(metric, FigurePeriod.year(slice.year()));
    }

    private static Answer some(Optional<Amount> amount) {
        return amount.map(a -> Answer.of(a.value().signum() > 0, a.level())).orElse(Answer.UNKNOWN);
    }

    /** Nothing now is no growth, whatever was before; out of nothing there is no rate. */
    private Answer grew(CompanyMetric metric, int year) {
        var now = series.in(metric, FigurePeriod.year(year));
        if (now.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (now.get().value().signum() == 0) {
            return Answer.of(false, now.get().level());
        }
        return series.growth(metric, year)
                .map(rate -> Answer.of(rate.compareTo(FIFTH) > 0, level(metric, year, now.get())))
                .orElse(Answer.UNKNOWN);
    }

    private EvidenceLevel level(CompanyMetric metric, int year, Amount now) {
        return series.in(metric, FigurePeriod.year(year - 1))
                .map(before -> EvidenceLevel.lowest(before.level(), now.level()))
                .orElse(now.level());
    }

    private static Answer either(Answer one, Answer other) {
        if (one.part() == ReadinessPart.COUNTED) {
            return one;
        }
        return other.part() == ReadinessPart.NOT_COUNTED ? one : other;
    }
}
