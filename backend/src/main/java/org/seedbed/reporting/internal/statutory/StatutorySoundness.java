package org.seedbed.reporting.internal.statutory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.ParkFactKey;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Check;

/** Whether a form can be filled in as it says. */
final class StatutorySoundness {

    private final StatutoryContent content;
    private final FigurePeriod.Kind period;

    private StatutorySoundness(StatutoryContent content, FigurePeriod.Kind period) {
        this.content = content;
        this.period = period;
    }

    /** What is wrong with it, if anything. */
    static Optional<String> wrong(StatutoryContent content, FigurePeriod.Kind period) {
        return new StatutorySoundness(content, period).wrong();
    }

    private Optional<String> wrong() {
        return Stream.of(
                        twice(content.all().map(Cell::key).toList()),
                        twice(content.cells().stream().map(Cell::at).toList()),
                        twice(content.columns().stream().map(Cell::at).toList()),
                        content.cells().stream()
                                .filter(cell -> cell.source().how().inRowsOnly() || !sound(cell))
                                .map(Cell::key)
                                .findFirst(),
                        content.columns().stream()
                                .filter(cell -> !cell.source().how().inRows() || !sound(cell))
                                .map(Cell::key)
                                .findFirst(),
                        content.checks().stream()
                                .filter(check -> !sound(check))
                                .map(Check::cell)
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> twice(List<String> keys) {
        var seen = new HashSet<String>();
        return keys.stream().filter(key -> !seen.add(key)).findFirst();
    }

    private boolean sound(Cell cell) {
        var source = cell.source();
        return content.blocks().stream().anyMatch(block -> block.key().equals(cell.block()))
                && switch (source.how()) {
                    case FACT -> fact(source.word());
                    case METRIC ->
                        named(ParkMetric.values(), source.word())
                                && (period == FigurePeriod.Kind.YEAR || source.days() != StatutorySource.Span.PERIOD);
                    case FIGURE -> figure(source);
                    case TENANT -> named(StatutoryProperty.values(), source.word());
                    case SUM -> adds(source.parts()) && numbers(source.parts()) && ends(cell, Set.of());
                    case RATIO -> source.parts().size() == 2 && numbers(source.parts()) && ends(cell, Set.of());
                    default -> true;
                };
    }

    /** Facts of years are in forms of years only. */
    private boolean fact(String word) {
        return named(ParkFactKey.values(), word)
                && (period == FigurePeriod.Kind.YEAR
                        || !ParkFactKey.valueOf(word).yearly());
    }

    /** What grows over time is asked of days, what stands of a day. */
    private static boolean figure(StatutorySource source) {
        return named(CompanyMetric.values(), source.word())
                && (CompanyMetric.valueOf(source.word()).kind() == CompanyMetric.Kind.FLOW)
                        != (source.days() == StatutorySource.Span.DAY);
    }

    private static boolean named(Enum<?>[] known, String word) {
        return Arrays.stream(known).anyMatch(one -> one.name().equals(word));
    }

    private boolean numbers(List<String> keys) {
        return !keys.isEmpty()
                && keys.stream()
                        .allMatch(key -> content.cells().stream()
                                .anyMatch(cell ->
                                        cell.key().equals(key) && cell.unit().isNumber()));
    }

    /** Whether no two of them may count the same thing: those are never added up. */
    private boolean adds(List<String> keys) {
        var groups = keys.stream()
                .flatMap(key -> content.cell(key).stream())
                .flatMap(cell -> Optional.ofNullable(cell.overlap()).stream())
                .toList();
        return twice(groups).isEmpty() && twice(keys).isEmpty();
    }

    /** Whether it does not come back to itself. */
    private boolean ends(Cell cell, Set<String> above) {
        if (above.contains(cell.key())) {
            return false;
        }
        var path = new HashSet<>(above);
        path.add(cell.key());
        return cell.source().parts().stream()
                .allMatch(key ->
                        content.cell(key).filter(part -> ends(part, path)).isPresent());
    }

    private boolean sound(Check check) {
        var keys =
                Stream.concat(Stream.of(check.cell()), check.others().stream()).toList();
        return keys.stream().allMatch(key -> content.cell(key).isPresent())
                && keys.stream().map(content::isColumn).distinct().count() == 1
                && (!check.kind().adds() || adds(check.others()));
    }
}
