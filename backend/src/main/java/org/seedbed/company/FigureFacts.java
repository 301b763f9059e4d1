package org.seedbed.company;

import static org.seedbed.policy.PolicyMetric.FINANCING_TOTAL;
import static org.seedbed.policy.PolicyMetric.MERGED_OR_LISTED;
import static org.seedbed.policy.PolicyMetric.PRIOR_YEAR_REVENUE;
import static org.seedbed.policy.PolicyMetric.REVENUE_GROWTH;
import static org.seedbed.policy.PolicyMetric.REVENUE_TWO_YEARS;
import static org.seedbed.policy.PolicyMetric.STAFF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Fact.Origin;
import org.seedbed.policy.PolicyMetric;

/** What policies may know by the figures of a company. */
public final class FigureFacts {

    private FigureFacts() {}

    /**
     * Those that follow from the figures; what does not is unknown.
     *
     * @param founded since when there is anything to know of the company; null: nobody knows
     */
    public static Map<PolicyMetric, Fact> of(FigureSeries figures, @Nullable LocalDate founded, LocalDate day) {
        var facts = new EnumMap<PolicyMetric, Fact>(PolicyMetric.class);
        var year = day.getYear() - 1;
        var revenue = figures.in(CompanyMetric.REVENUE, FigurePeriod.year(year));
        revenue.ifPresent(amount -> facts.put(PRIOR_YEAR_REVENUE, fact(amount, amount.value(), null)));
        figures.growth(CompanyMetric.REVENUE, year)
                .ifPresent(growth ->
                        facts.put(REVENUE_GROWTH, fact(twoYears(figures, year), growth.stripTrailingZeros(), null)));
        var raised = CompanyMetric.EQUITY_FINANCING;
        summed(level -> figures.total(raised, day, level))
                .map(fact -> founded != null && figures.covers(raised, founded, day, EvidenceLevel.EVIDENCED)
                        ? fact
                        : fact.atLeast())
                .ifPresent(fact -> facts.put(FINANCING_TOTAL, fact));
        summed(level -> figures.bestTwoYears(CompanyMetric.REVENUE, day, level))
                .ifPresent(fact -> facts.put(REVENUE_TWO_YEARS, fact));
        Stream.of(CompanyMetric.MERGED_OR_ACQUIRED, CompanyMetric.LISTED)
                .map(metric -> figures.event(metric, day))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Figure::level))
                .ifPresent(event -> facts.put(
                        MERGED_OR_LISTED,
                        new Fact(List.of("true"), Origin.FIGURES, event.period().from(), event.level(), null)));
        summed(level -> figures.at(CompanyMetric.EMPLOYEES, day, level))
                .ifPresent(heads -> facts.put(STAFF, heads.from(Origin.EMPLOYMENT_COUNT)));
        return facts;
    }

    private static Amount twoYears(FigureSeries figures, int year) {
        return figures.in(CompanyMetric.REVENUE, FigurePeriod.year(year - 1))
                .flatMap(before -> figures.in(CompanyMetric.REVENUE, FigurePeriod.year(year))
                        .map(before::plus))
                .orElseThrow();
    }

    /** What papers show, with what it would be if the company's word counted too; that word alone where no paper shows anything. */
    private static Optional<Fact> summed(Function<EvidenceLevel, Optional<Amount>> sum) {
        var said = sum.apply(EvidenceLevel.SELF_REPORTED);
        var shown = sum.apply(EvidenceLevel.EVIDENCED);
        return shown.or(() -> said)
                .map(amount -> fact(
                        amount,
                        amount.value(),
                        said.map(Amount::value)
                                .filter(value -> value.compareTo(amount.value()) != 0)
                                .map(BigDecimal::toPlainString)
                                .orElse(null)));
    }

    private static Fact fact(Amount amount, BigDecimal value, @Nullable String claimed) {
        return new Fact(
                List.of(value.toPlainString()),
                Origin.FIGURES,
                amount.parts().stream()
                        .map(part -> part.period().to().minusDays(1))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                amount.level(),
                claimed);
    }
}
