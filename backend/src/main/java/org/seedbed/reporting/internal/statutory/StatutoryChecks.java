package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Check;

/** What must be true between cells. Where a value is not known nothing is held against it. */
final class StatutoryChecks {

    private final StatutoryContent content;
    private final StatutorySheet sheet;

    StatutoryChecks(StatutoryContent content, StatutorySheet sheet) {
        this.content = content;
        this.sheet = sheet;
    }

    List<StatutoryFinding> wrong() {
        var found = new ArrayList<StatutoryFinding>();
        for (var check : content.checks()) {
            if (content.isColumn(check.cell())) {
                lines(check).ifPresent(found::add);
            } else {
                found.addAll(wrong(check, sheet.cells()));
            }
        }
        return found;
    }

    private Optional<StatutoryFinding> lines(Check check) {
        var rows = sheet.rows().stream()
                .filter(row -> !wrong(check, row.cells()).isEmpty())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(StatutoryFinding.of(
                        kind(check),
                        check.cell(),
                        rows.stream().map(StatutorySheet.Row::name).toList()));
    }

    private static StatutoryFindingKind kind(Check check) {
        return switch (check.kind()) {
            case PARTS_AT_MOST, SUM_AT_MOST -> StatutoryFindingKind.PART_ABOVE_WHOLE;
            case SUM -> StatutoryFindingKind.SUM_DIFFERS;
            case NOT_BEFORE -> StatutoryFindingKind.DAY_BEFORE;
        };
    }

    private List<StatutoryFinding> wrong(Check check, Map<String, CellValue> values) {
        return switch (check.kind()) {
            case PARTS_AT_MOST -> parts(check, values);
            case SUM, SUM_AT_MOST -> sum(check, values);
            case NOT_BEFORE -> days(check, values);
        };
    }

    /** Named by the part that is too large. */
    private List<StatutoryFinding> parts(Check check, Map<String, CellValue> values) {
        var whole = known(values, check.cell());
        return whole == null
                ? List.of()
                : check.others().stream()
                        .filter(part -> above(number(values, part), whole))
                        .map(part -> found(check, part, number(values, part), whole))
                        .toList();
    }

    private static boolean above(@Nullable BigDecimal part, BigDecimal whole) {
        return part != null && part.compareTo(whole) > 0;
    }

    private List<StatutoryFinding> sum(Check check, Map<String, CellValue> values) {
        var whole = known(values, check.cell());
        var parts = check.others().stream()
                .map(part -> known(values, part))
                .filter(Objects::nonNull)
                .toList();
        if (whole == null || parts.size() < check.others().size()) {
            return List.of();
        }
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // Each of them may be typed or printed short of its last digit.
        var slack = unit(check.cell()).slack().multiply(BigDecimal.valueOf(parts.size() + 1L));
        var over = sum.subtract(whole);
        var wrong = (check.kind() == StatutoryCheckKind.SUM ? over.abs() : over).compareTo(slack) > 0;
        return wrong ? List.of(found(check, check.cell(), whole, sum)) : List.of();
    }

    private static List<StatutoryFinding> days(Check check, Map<String, CellValue> values) {
        var day = day(values, check.cell());
        var before = day != null
                && check.others().stream()
                        .map(other -> day(values, other))
                        .filter(Objects::nonNull)
                        .anyMatch(day::isBefore);
        return before ? List.of(StatutoryFinding.of(kind(check), check.cell(), 1)) : List.of();
    }

    private StatutoryFinding found(Check check, String key, @Nullable BigDecimal value, BigDecimal other) {
        var unit = unit(key);
        return StatutoryFinding.of(kind(check), key, value == null ? null : unit.shown(value), unit.shown(other), 1);
    }

    private StatutoryUnit unit(String key) {
        return content.cell(key).map(Cell::unit).orElse(StatutoryUnit.ITEMS);
    }

    /** Of what is at least so much nobody can say that it is too little. */
    private static @Nullable BigDecimal known(Map<String, CellValue> values, String key) {
        var value = values.get(key);
        return value == null || value.unknowns() > 0 ? null : value.number();
    }

    private static @Nullable BigDecimal number(Map<String, CellValue> values, String key) {
        var value = values.get(key);
        return value == null ? null : value.number();
    }

    private static @Nullable LocalDate day(Map<String, CellValue> values, String key) {
        var value = values.get(key);
        return value == null || value.text() == null ? null : LocalDate.parse(value.text());
    }
}
