package org.seedbed.insight.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigureSeries;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.tenancy.Stage;

/**
 * A company that ever stayed in a park, as it stood on a day. Every number of a headline is counted from these lines and opens
 * them, and a rollup keeps them. Pure.
 *
 * @param kind on the day, whatever it became since
 * @param since the first day of its first stay
 * @param present whether it stays on the day
 * @param incubatedOn its first day in incubation; null: never
 * @param graduatedOn its first graduation that stands; null: none
 * @param stage on the day
 * @param heads its newest count of people by the day; null: nobody counted
 * @param tax what it paid since it came; null: nothing is known
 */
record CompanyLine(
        UUID companyId,
        String name,
        CompanyKind kind,
        LocalDate since,
        boolean present,
        @Nullable LocalDate incubatedOn,
        @Nullable LocalDate graduatedOn,
        @Nullable Stage stage,
        @Nullable Heads heads,
        @Nullable Tax tax) {

    /** People in post on a day. */
    record Heads(UUID countId, LocalDate on, int people, EvidenceLevel level) {}

    /**
     * Tax paid in periods that ended by the day. In 元.
     *
     * @param evidenced what papers show of it
     * @param level the lowest of its parts
     * @param years the parts by the calendar year they lie in
     */
    record Tax(BigDecimal total, BigDecimal evidenced, EvidenceLevel level, Map<Integer, BigDecimal> years) {

        /** Of the periods that were not over when the company came: what it paid before is not the park's to tell. */
        static @Nullable Tax of(FigureSeries figures, LocalDate since, LocalDate day) {
            var parts = parts(figures, since, day, EvidenceLevel.SELF_REPORTED);
            if (parts.isEmpty()) {
                return null;
            }
            return new Tax(
                    sum(parts),
                    sum(parts(figures, since, day, EvidenceLevel.EVIDENCED)),
                    parts.stream()
                            .map(FigureSeries.Figure::level)
                            .reduce(EvidenceLevel::lowest)
                            .orElseThrow(),
                    parts.stream()
                            .collect(Collectors.groupingBy(
                                    part -> part.period().from().getYear(),
                                    Collectors.reducing(
                                            BigDecimal.ZERO, FigureSeries.Figure::value, BigDecimal::add))));
        }

        private static List<FigureSeries.Figure> parts(
                FigureSeries figures, LocalDate since, LocalDate day, EvidenceLevel atLeast) {
            return figures.total(CompanyMetric.TAX_PAID, day, atLeast).stream()
                    .flatMap(paid -> paid.parts().stream())
                    .filter(part -> part.period().to().isAfter(since))
                    .toList();
        }

        private static BigDecimal sum(List<FigureSeries.Figure> parts) {
            return parts.stream().map(FigureSeries.Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    boolean team() {
        return kind == CompanyKind.TEAM;
    }

    boolean incubated() {
        return incubatedOn != null;
    }

    boolean graduated() {
        return graduatedOn != null;
    }

    /** What its way through the chain says of a day. */
    record Way(
            @Nullable LocalDate incubatedOn,
            @Nullable LocalDate graduatedOn,
            @Nullable Stage stage) {

        static Way of(List<StageDays> entries, LocalDate day) {
            return new Way(
                    first(
                                    entries.stream()
                                            .filter(entry -> entry.incubates(entries))
                                            .toList(),
                                    day)
                            .orElse(null),
                    first(
                                    entries.stream()
                                            .filter(entry -> entry.graduates(entries))
                                            .toList(),
                                    day)
                            .orElse(null),
                    entries.stream()
                            .filter(entry -> entry.on(day))
                            .map(StageDays::stage)
                            .findFirst()
                            .orElse(null));
        }

        private static Optional<LocalDate> first(List<StageDays> entries, LocalDate day) {
            return entries.stream()
                    .map(StageDays::from)
                    .filter(from -> !from.isAfter(day))
                    .min(Comparator.naturalOrder());
        }
    }
}
