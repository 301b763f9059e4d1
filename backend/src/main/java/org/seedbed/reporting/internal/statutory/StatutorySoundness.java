package org.seedbed.reporting.internal.statutory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seedbed.company.FigurePeriod;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Check;

/** Whether a form can be filled in as it says. */
final class StatutorySoundness {

    private final StatutoryContent content;
    private final SourceSoundness sources;

    private StatutorySoundness(StatutoryContent content, FigurePeriod.Kind period) {
        this.content = content;
        sources = new SourceSoundness(period);
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
                && sources.sound(cell)
                && switch (source.how()) {
                    case SUM ->
                        numbers(source.parts()) && ends(cell, Set.of()) && adds(source.parts()) && alike(cell, source);
                    case RATIO -> source.parts().size() == 2 && numbers(source.parts()) && ends(cell, Set.of());
                    default -> true;
                };
    }

    /** 千元 and ㎡ make no sum. */
    private boolean alike(Cell cell, StatutorySource source) {
        return alike(
                Stream.concat(Stream.of(cell.key()), source.parts().stream()).toList());
    }

    private boolean alike(List<String> keys) {
        return keys.stream()
                        .flatMap(key -> content.cell(key).stream())
                        .map(cell -> cell.unit().kind())
                        .distinct()
                        .count()
                == 1;
    }

    private boolean numbers(List<String> keys) {
        return !keys.isEmpty()
                && keys.stream()
                        .allMatch(key -> content.cells().stream()
                                .anyMatch(cell ->
                                        cell.key().equals(key) && cell.unit().isNumber()));
    }

    /** Whether no two of them may count the same thing, be it in a sum of others: those are never added up. */
    private boolean adds(List<String> keys) {
        var leaves = keys.stream().flatMap(this::leaves).toList();
        var groups = leaves.stream()
                .flatMap(key -> content.cell(key).stream())
                .flatMap(cell -> Optional.ofNullable(cell.overlap()).stream())
                .toList();
        return twice(groups).isEmpty() && twice(leaves).isEmpty();
    }

    /** What it is a sum of in the end; of a sum that comes back to itself nothing. */
    private Stream<String> leaves(String key) {
        return content.cell(key)
                .filter(cell -> cell.source().how() == StatutoryHow.SUM && ends(cell, Set.of()))
                .map(cell -> cell.source().parts().stream().flatMap(this::leaves))
                .orElse(Stream.of(key));
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
        return keys.size() > 1
                && keys.stream().allMatch(key -> content.cell(key).isPresent())
                && keys.stream().map(content::isColumn).distinct().count() == 1
                && keys.stream().allMatch(key -> isFor(check.kind(), key))
                && (check.kind() == StatutoryCheckKind.NOT_BEFORE || alike(keys))
                && (!check.kind().adds() || adds(check.others()));
    }

    private boolean isFor(StatutoryCheckKind kind, String key) {
        return content.cell(key)
                .map(Cell::unit)
                .filter(unit -> kind == StatutoryCheckKind.NOT_BEFORE ? unit == StatutoryUnit.DATE : unit.isNumber())
                .isPresent();
    }
}
