package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.policy.EvidenceLevel;

/**
 * The figures of a company, with its growth by the measure of whoever asks.
 *
 * @param others answers everything else
 */
record GrowthBook(FigureSeries series, Answer.Book others) implements Answer.Book {

    @Override
    public Answer of(Answer.Question question, Slice slice) {
        return others.of(question, slice);
    }

    @Override
    public Answer grew(BigDecimal above, Slice slice) {
        var revenue = grew(CompanyMetric.REVENUE, above, slice.year());
        if (revenue.part() == ReadinessPart.COUNTED) {
            return revenue;
        }
        var research = grew(CompanyMetric.RD_SPEND, above, slice.year());
        return research.part() == ReadinessPart.NOT_COUNTED ? revenue : research;
    }

    /** Compared exactly. Nothing now is no growth, whatever was before; out of nothing there is no rate. */
    private Answer grew(CompanyMetric metric, BigDecimal above, int year) {
        var now = series.in(metric, FigurePeriod.year(year));
        if (now.isEmpty()) {
            return Answer.UNKNOWN;
        }
        var amount = now.get();
        if (amount.value().signum() == 0) {
            return Answer.of(false, amount.level());
        }
        return series.in(metric, FigurePeriod.year(year - 1))
                .filter(before -> before.value().signum() > 0)
                .map(before -> Answer.of(
                        amount.value().compareTo(before.value().multiply(BigDecimal.ONE.add(above))) > 0,
                        EvidenceLevel.lowest(before.level(), amount.level())))
                .orElse(Answer.UNKNOWN);
    }
}
