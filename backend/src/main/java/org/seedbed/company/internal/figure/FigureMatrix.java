package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.company.internal.figure.FigureJson.FigureCell;
import org.seedbed.company.internal.figure.FigureJson.FigureMatrixView;
import org.seedbed.company.internal.figure.FigureJson.FigureRow;
import org.seedbed.shared.time.BusinessClock;

/** The figures of a company side by side, years, quarters or months. */
@ApplicationScoped
class FigureMatrix {

    private final CompanyFigures figures;
    private final FigureStore store;
    private final BusinessClock clock;

    FigureMatrix(CompanyFigures figures, FigureStore store, BusinessClock clock) {
        this.figures = figures;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The periods up to the one that holds the day, today's when none is named.
     *
     * @param by years when null
     */
    @Transactional
    FigureMatrixView of(UUID parkId, UUID companyId, FigurePeriod.@Nullable Kind by, @Nullable LocalDate until) {
        var kind = by == null || by == FigurePeriod.Kind.MOMENT ? FigurePeriod.Kind.YEAR : by;
        var periods = periods(kind, until == null ? clock.today() : until);
        var known = figures.of(parkId, companyId);
        var contradicted = new HashSet<>(store.contradicted(parkId, companyId));
        return new FigureMatrixView(
                kind,
                periods,
                Arrays.stream(CompanyMetric.values())
                        .map(metric -> row(metric, periods, known, contradicted))
                        .toList());
    }

    private static List<FigurePeriod> periods(FigurePeriod.Kind kind, LocalDate until) {
        int columns = switch (kind) {
            case YEAR, MOMENT -> 5;
            case QUARTER -> 8;
            case MONTH -> 12;
        };
        return Stream.iterate(kind.around(until), FigurePeriod::previous)
                .limit(columns)
                .toList()
                .reversed();
    }

    private static FigureRow row(
            CompanyMetric metric, List<FigurePeriod> periods, FigureSeries known, Set<UUID> contradicted) {
        return new FigureRow(
                metric,
                metric.unit(),
                metric.kind(),
                IntStream.range(0, periods.size())
                        .mapToObj(i -> known(metric, periods.get(i), known)
                                .map(amount -> cell(metric, i, amount, contradicted)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What stood before the period began is not repeated in it. */
    private static Optional<Amount> known(CompanyMetric metric, FigurePeriod period, FigureSeries known) {
        return metric.kind() == CompanyMetric.Kind.FLOW
                ? known.in(metric, period)
                : known.at(metric, period.to().minusDays(1))
                        .filter(amount -> !day(amount).isBefore(period.from()));
    }

    private static FigureCell cell(CompanyMetric metric, int period, Amount amount, Set<UUID> contradicted) {
        return new FigureCell(
                period,
                amount.value(),
                amount.level(),
                metric.kind() == CompanyMetric.Kind.FLOW ? null : day(amount),
                amount.parts().size(),
                amount.parts().stream().anyMatch(part -> contradicted.contains(part.id())));
    }

    private static LocalDate day(Amount amount) {
        return amount.parts().getFirst().period().from();
    }
}
