package org.seedbed.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.seedbed.company.FigurePeriod.Kind;
import org.seedbed.policy.EvidenceLevel;

/** The figures of a company that count, and what follows from them. What is not known is empty, never nought. */
public final class FigureSeries {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT = 16;

    private final Map<Key, Figure> figures = new HashMap<>();

    private record Key(CompanyMetric metric, FigurePeriod period) {}

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
        figures.forEach(figure -> this.figures.put(new Key(figure.metric(), figure.period()), figure));
    }

    /** At most one for each metric and period. */
    public static FigureSeries of(Collection<Figure> figures) {
        return new FigureSeries(figures);
    }

    /** Every figure, the earliest first. */
    public List<Figure> all() {
        return figures.values().stream()
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
        var exact = exact(metric, period, atLeast);
        var summed = Stream.of(Kind.QUARTER, Kind.MONTH)
                .map(period::parts)
                .flatMap(Optional::stream)
                .map(parts -> sum(metric, parts, atLeast))
                .flatMap(Optional::stream);
        // The first of equally sure ones stays.
        return Stream.concat(exact.stream(), summed)
                .reduce((one, other) -> one.level().isAtLeast(other.level()) ? one : other);
    }

    private Optional<Amount> exact(CompanyMetric metric, FigurePeriod period, EvidenceLevel atLeast) {
        return Optional.ofNullable(figures.get(new Key(metric, period)))
                .filter(figure -> figure.level().isAtLeast(atLeast))
                .map(Amount::of);
    }

    /** A quarter may in turn be the sum of its months. */
    private Optional<Amount> sum(CompanyMetric metric, List<FigurePeriod> parts, EvidenceLevel atLeast) {
        var known = parts.stream()
                .map(part -> in(metric, part, atLeast))
                .flatMap(Optional::stream)
                .toList();
        return known.size() == parts.size() ? known.stream().reduce(Amount::plus) : Optional.empty();
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
        return period.parts(period.kind() == Kind.YEAR ? Kind.QUARTER : Kind.MONTH).stream()
                .flatMap(List::stream)
                .map(part -> known(metric, part, day, atLeast))
                .flatMap(Optional::stream)
                .reduce(Amount::plus);
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
        return figures.values().stream().filter(figure -> figure.metric() == metric);
    }
}
