package org.seedbed.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigurePeriod.Kind;
import org.seedbed.policy.EvidenceLevel;

/** The figures of a company that count, and what follows from them. What is not known is empty, never nought. */
public final class FigureSeries {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT = 16;
    private static final Map<Kind, List<Kind>> SHORTER =
            Map.of(Kind.YEAR, List.of(Kind.QUARTER, Kind.MONTH), Kind.QUARTER, List.of(Kind.MONTH));

    private final Map<CompanyMetric, Map<FigurePeriod, Figure>> figures = new EnumMap<>(CompanyMetric.class);
    /** Of which lengths anything is known: no month is looked for where there is none. */
    private final Map<CompanyMetric, Set<Kind>> kinds = new EnumMap<>(CompanyMetric.class);

    /** A figure; money in 元, else whole units. */
    public record Figure(UUID id, CompanyMetric metric, FigurePeriod period, BigDecimal value, EvidenceLevel level) {}

    /**
     * A figure, or the sum of several.
     *
     * @param level the lowest of the parts
     * @param parts the earliest first
     */
    public record Amount(BigDecimal value, EvidenceLevel level, List<Figure> parts) {

        static Amount of(Figure figure) {
            return new Amount(figure.value(), figure.level(), List.of(figure));
        }

        Amount plus(Amount other) {
            return new Amount(
                    value.add(other.value),
                    EvidenceLevel.lowest(level, other.level),
                    Stream.concat(parts.stream(), other.parts.stream()).toList());
        }
    }

    private FigureSeries(Collection<Figure> figures) {
        figures.forEach(figure -> {
            var metric = figure.metric();
            this.figures.computeIfAbsent(metric, one -> new HashMap<>()).put(figure.period(), figure);
            kinds.computeIfAbsent(metric, one -> EnumSet.noneOf(Kind.class))
                    .add(figure.period().kind());
        });
    }

    /** At most one for each metric and period. */
    public static FigureSeries of(Collection<Figure> figures) {
        return new FigureSeries(figures);
    }

    /** Every figure, the earliest first. */
    public List<Figure> all() {
        return figures.values().stream()
                .flatMap(known -> known.values().stream())
                .sorted(Comparator.comparing(Figure::metric)
                        .thenComparing(figure -> figure.period().from())
                        .thenComparing(figure -> figure.period().kind()))
                .toList();
    }

    /**
     * What a flow was in the period: as recorded for it, or the sum of its quarters or months where none is missing. Of
     * several that are known the surest, and of equally sure ones the one recorded for the whole.
     */
    public Optional<Amount> in(CompanyMetric metric, FigurePeriod period) {
        return in(metric, period, EvidenceLevel.SELF_REPORTED);
    }

    private Optional<Amount> in(CompanyMetric metric, FigurePeriod period, EvidenceLevel atLeast) {
        var known = figures.get(metric);
        if (known == null) {
            return Optional.empty();
        }
        var exact = known.get(period);
        var best = exact != null && exact.level().isAtLeast(atLeast) ? Amount.of(exact) : null;
        for (var shorter : SHORTER.getOrDefault(period.kind(), List.of())) {
            var summed = isKnownBy(metric, shorter)
                    ? sum(metric, period.parts(shorter).orElseThrow(), atLeast)
                    : null;
            // The first of equally sure ones stays.
            if (summed != null && (best == null || !best.level().isAtLeast(summed.level()))) {
                best = summed;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A quarter may in turn be the sum of its months. */
    private @Nullable Amount sum(CompanyMetric metric, List<FigurePeriod> parts, EvidenceLevel atLeast) {
        Amount sum = null;
        for (var part : parts) {
            var known = in(metric, part, atLeast).orElse(null);
            if (known == null) {
                return null;
            }
            sum = sum == null ? known : sum.plus(known);
        }
        return sum;
    }

    /** What stood on the day: the newest that was recorded for it or an earlier one. */
    public Optional<Amount> at(CompanyMetric metric, LocalDate day) {
        return at(metric, day, EvidenceLevel.SELF_REPORTED);
    }

    /** The same, of what is at least so sure. */
    public Optional<Amount> at(CompanyMetric metric, LocalDate day, EvidenceLevel atLeast) {
        return of(metric)
                .filter(figure ->
                        !figure.period().from().isAfter(day) && figure.level().isAtLeast(atLeast))
                .max(Comparator.comparing(figure -> figure.period().from()))
                .map(Amount::of);
    }

    /**
     * Whether what is known of a part on the day was told for a day before its whole was told last: how much of that whole it is,
     * nobody said.
     */
    public boolean isOvertaken(CompanyMetric metric, LocalDate day) {
        return metric.whole()
                .flatMap(whole -> at(whole, day))
                .map(whole -> whole.parts().getFirst().period().from())
                .filter(told -> at(metric, day)
                        .filter(part -> part.parts().getFirst().period().from().isBefore(told))
                        .isPresent())
                .isPresent();
    }

    /**
     * A flow over all periods that ended by the day, no day counted twice; empty when nothing is known. Where a year is
     * known the quarters in it are not added, nor months in a quarter, unless papers show more of them than somebody says of
     * the whole. Periods nobody recorded are missing from it: the sum is what is known at least.
     */
    public Optional<Amount> total(CompanyMetric metric, LocalDate day, EvidenceLevel atLeast) {
        return total(metric, LocalDate.MIN, day, atLeast);
    }

    /** The same of the calendar years that begin on a day or later. */
    public Optional<Amount> total(CompanyMetric metric, LocalDate from, LocalDate day, EvidenceLevel atLeast) {
        return periods(metric, Kind.YEAR)
                .filter(year -> !year.from().isBefore(from))
                .map(year -> known(metric, year, day, atLeast))
                .flatMap(Optional::stream)
                .reduce(Amount::plus);
    }

    /** The same of one period: what is known of it at least by the day. */
    public Optional<Amount> within(CompanyMetric metric, FigurePeriod period, LocalDate day, EvidenceLevel atLeast) {
        return known(metric, period, day, atLeast);
    }

    private Optional<Amount> known(CompanyMetric metric, FigurePeriod period, LocalDate day, EvidenceLevel atLeast) {
        var whole = isOver(period, day) ? in(metric, period, atLeast) : Optional.<Amount>empty();
        if (whole.isEmpty()) {
            return parts(metric, period, day, atLeast);
        }
        if (metric.signed() || whole.get().level() != EvidenceLevel.SELF_REPORTED) {
            return whole;
        }
        return parts(metric, period, day, EvidenceLevel.EVIDENCED)
                .filter(shown -> shown.value().compareTo(whole.get().value()) > 0)
                .or(() -> whole);
    }

    private Optional<Amount> parts(CompanyMetric metric, FigurePeriod period, LocalDate day, EvidenceLevel atLeast) {
        var shorter = period.kind() == Kind.YEAR ? Kind.QUARTER : Kind.MONTH;
        return Optional.of(shorter).filter(kind -> isKnownBy(metric, kind)).flatMap(period::parts).stream()
                .flatMap(List::stream)
                .map(part -> known(metric, part, day, atLeast))
                .flatMap(Optional::stream)
                .reduce(Amount::plus);
    }

    /** Whether any figure is of that length or, in quarters, of a shorter one. */
    private boolean isKnownBy(CompanyMetric metric, Kind kind) {
        var known = kinds.getOrDefault(metric, Set.of());
        return known.contains(kind) || (kind == Kind.QUARTER && known.contains(Kind.MONTH));
    }

    private static boolean isOver(FigurePeriod period, LocalDate day) {
        return !period.to().isAfter(day.plusDays(1));
    }

    /** Whether a flow is known of every quarter that ended by the day and after the other one, itself or with its year. */
    public boolean covers(CompanyMetric metric, LocalDate from, LocalDate day, EvidenceLevel atLeast) {
        return IntStream.rangeClosed(from.getYear(), day.getYear())
                .mapToObj(FigurePeriod::year)
                .allMatch(year ->
                        (isOver(year, day) && in(metric, year, atLeast).isPresent())
                                || year.parts(Kind.QUARTER).orElseThrow().stream()
                                        .filter(quarter -> isOver(quarter, day)
                                                && quarter.to().isAfter(from))
                                        .allMatch(quarter ->
                                                in(metric, quarter, atLeast).isPresent()));
    }

    /** The periods of that length about which anything was recorded, be it of a part of them; the earliest first. */
    private Stream<FigurePeriod> periods(CompanyMetric metric, Kind kind) {
        return of(metric)
                .map(figure -> kind.around(figure.period().from()))
                .distinct()
                .sorted(Comparator.comparing(FigurePeriod::from));
    }

    /** The best sum of two full calendar years one after the other, both over on the day. */
    public Optional<Amount> bestTwoYears(CompanyMetric metric, LocalDate day, EvidenceLevel atLeast) {
        return periods(metric, Kind.YEAR)
                .filter(year -> !year.to().isAfter(day))
                .map(year -> in(metric, year, atLeast)
                        .flatMap(last -> in(metric, year.previous(), atLeast).map(before -> before.plus(last))))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Amount::value).thenComparing(Amount::level));
    }

    /**
     * Growth of a flow in a year against the year before, in per cent; empty where that was nought or less. It is cut off far
     * behind any threshold, and never rounded up to one.
     */
    public Optional<BigDecimal> growth(CompanyMetric metric, int year) {
        return of(metric)
                .findAny()
                .flatMap(any -> in(metric, FigurePeriod.year(year - 1))
                        .filter(base -> base.value().signum() > 0)
                        .flatMap(base -> in(metric, FigurePeriod.year(year))
                                .map(grown -> grown.value()
                                        .subtract(base.value())
                                        .multiply(HUNDRED)
                                        .divide(base.value(), EXACT, RoundingMode.DOWN))));
    }

    /** Whether it had happened by the day; of several the surest, and then the earliest. */
    public Optional<Figure> event(CompanyMetric metric, LocalDate day) {
        return of(metric)
                .filter(figure -> !figure.period().from().isAfter(day))
                .min(Comparator.comparing(Figure::level)
                        .reversed()
                        .thenComparing(figure -> figure.period().from()));
    }

    private Stream<Figure> of(CompanyMetric metric) {
        return figures.getOrDefault(metric, Map.of()).values().stream();
    }
}
