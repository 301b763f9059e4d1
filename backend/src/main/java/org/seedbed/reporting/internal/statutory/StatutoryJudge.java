package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.UnitGuard;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutorySheet.Row;

/** The look at a form before it is filed. Pure. */
final class StatutoryJudge {

    /** Of a few companies or people, half up or down is nothing to ask about. */
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    private final StatutorySheet sheet;

    private StatutoryJudge(StatutorySheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Everything found, errors first.
     *
     * @param before numbers of the form filed last, by cell; empty where none was
     * @param over whether the last day looked at is
     */
    static List<StatutoryFinding> findings(
            StatutoryContent content,
            StatutorySheet sheet,
            Map<String, BigDecimal> before,
            Map<String, StatutoryEntry> entries,
            boolean over) {
        var judge = new StatutoryJudge(sheet);
        var found = new ArrayList<StatutoryFinding>();
        if (!over) {
            found.add(StatutoryFinding.of(StatutoryFindingKind.NOT_OVER, null, null, null, 1));
        }
        content.cells().forEach(cell -> judge.cell(cell, before.get(cell.key()), found));
        content.columns().forEach(column -> judge.column(column, found));
        found.addAll(new StatutoryChecks(content, sheet).wrong());
        return found.stream()
                .map(finding -> finding.noted(entries.get(finding.cell() == null ? "" : finding.cell())))
                .sorted(Comparator.comparing(StatutoryFinding::severity))
                .toList();
    }

    private void cell(Cell cell, @Nullable BigDecimal before, List<StatutoryFinding> found) {
        var value = sheet.cells().getOrDefault(cell.key(), CellValue.UNKNOWN);
        if (value.state() == StatutoryCellState.UNKNOWN) {
            found.add(StatutoryFinding.of(missing(cell), cell.key(), 1));
            return;
        }
        if (value.unknowns() > 0) {
            found.add(StatutoryFinding.silent(
                    StatutoryFindingKind.UNKNOWN_PARTS, cell.key(), value.unknowns(), value.records()));
        }
        if (value.level() == EvidenceLevel.SELF_REPORTED && cell.source().how() != StatutoryHow.TYPED) {
            var said = value.records().stream()
                    .filter(record -> record.level() == EvidenceLevel.SELF_REPORTED)
                    .count();
            found.add(StatutoryFinding.of(StatutoryFindingKind.SELF_REPORTED, cell.key(), (int) said));
        }
        var number = value.number();
        if (number != null && before != null) {
            change(cell, number, before, found);
        }
    }

    private static StatutoryFindingKind missing(Cell cell) {
        return cell.required() ? StatutoryFindingKind.REQUIRED_MISSING : StatutoryFindingKind.MISSING;
    }

    /** One company that says nothing does not keep the park from filing; a column of which nobody says anything does. */
    private StatutoryFindingKind missing(Cell column, Predicate<CellValue> unknown) {
        var all = sheet.rows().stream()
                .allMatch(row -> unknown.test(row.cells().getOrDefault(column.key(), CellValue.BLANK)));
        return column.required() && !all ? StatutoryFindingKind.UNKNOWN_PARTS : missing(column);
    }

    private static void change(Cell cell, BigDecimal now, BigDecimal before, List<StatutoryFinding> found) {
        var unit = cell.unit();
        var doubt = unit.isMoney() && UnitGuard.suspicion(before, now).isPresent();
        var difference = now.subtract(before).abs();
        var few = (unit == StatutoryUnit.ITEMS || unit == StatutoryUnit.PEOPLE) && difference.compareTo(FEW) < 0;
        var much = before.signum() != 0 && !few && difference.add(difference).compareTo(before.abs()) > 0;
        if (doubt || much) {
            found.add(StatutoryFinding.of(
                    doubt ? StatutoryFindingKind.UNIT_DOUBT : StatutoryFindingKind.CHANGED_MUCH,
                    cell.key(),
                    unit.shown(now),
                    unit.shown(before),
                    1));
        }
    }

    private void column(Cell column, List<StatutoryFinding> found) {
        if (column.source().how() == StatutoryHow.BLANK) {
            found.add(StatutoryFinding.of(
                    StatutoryFindingKind.BY_HAND, column.key(), sheet.rows().size()));
            return;
        }
        Predicate<CellValue> unknown = value -> value.state() == StatutoryCellState.UNKNOWN;
        Predicate<CellValue> partly = value -> !unknown.test(value) && value.unknowns() > 0;
        var kind = missing(column, unknown);
        if (kind == StatutoryFindingKind.UNKNOWN_PARTS) {
            lines(kind, column, unknown.or(partly)).forEach(found::add);
        } else {
            lines(kind, column, unknown).forEach(found::add);
            lines(StatutoryFindingKind.UNKNOWN_PARTS, column, partly).forEach(found::add);
        }
        lines(StatutoryFindingKind.SELF_REPORTED, column, value -> value.level() == EvidenceLevel.SELF_REPORTED)
                .forEach(found::add);
    }

    /** One finding for a column, however many lines it is about. */
    private Stream<StatutoryFinding> lines(StatutoryFindingKind kind, Cell column, Predicate<CellValue> which) {
        var names = sheet.rows().stream()
                .filter(row -> which.test(row.cells().getOrDefault(column.key(), CellValue.BLANK)))
                .map(Row::name)
                .toList();
        return names.isEmpty() ? Stream.empty() : Stream.of(StatutoryFinding.of(kind, column.key(), names));
    }
}
