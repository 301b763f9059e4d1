package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;

/** The single cells of a form. Pure: equal books give equal cells. */
final class ParkCells {

    private final StatutoryContent content;
    private final ParkValues values;
    private final Map<String, CellValue> done = new LinkedHashMap<>();

    ParkCells(StatutoryContent content, OpenBook book) {
        this.content = content;
        values = new ParkValues(book);
    }

    /** In the form's order. */
    Map<String, CellValue> all() {
        return content.cells().stream()
                .collect(Collectors.toMap(Cell::key, cell -> of(cell), (one, other) -> one, LinkedHashMap::new));
    }

    private CellValue of(Cell cell) {
        var before = done.get(cell.key());
        if (before != null) {
            return before;
        }
        var value = work(cell);
        done.put(cell.key(), value);
        return value;
    }

    private CellValue work(Cell cell) {
        var source = cell.source();
        return switch (source.how()) {
            case SUM -> sum(source.parts());
            case RATIO -> ratio(source.parts());
            default -> values.of(cell);
        };
    }

    private CellValue sum(List<String> keys) {
        var records = keys.stream().map(this::part).toList();
        var known = keys.stream().map(this::number).flatMap(Optional::stream).toList();
        if (known.isEmpty()) {
            return CellValue.unknown(records);
        }
        return CellValue.number(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add), records);
    }

    /** Of nothing there is no share. */
    private CellValue ratio(List<String> keys) {
        var records = keys.stream().map(this::part).toList();
        var part = number(keys.getFirst());
        var whole = most(keys.getLast());
        if (part.isEmpty() || whole.isEmpty()) {
            return CellValue.unknown(records);
        }
        return whole.get().signum() == 0
                ? CellValue.notApplicable(records)
                : CellValue.number(part.get().divide(whole.get(), MathContext.DECIMAL64), records);
    }

    /** The part is a least, so that the share is one the whole has to be a most: known of heads, of nothing else. */
    private Optional<BigDecimal> most(String key) {
        var value = value(key);
        var heads = content.cell(key).orElseThrow().source().how() == StatutoryHow.COUNT;
        return number(key)
                .filter(number -> heads || value.unknowns() == 0)
                .map(number -> number.add(BigDecimal.valueOf(value.unknowns())));
    }

    private CellValue value(String key) {
        return of(content.cell(key).orElseThrow());
    }

    private Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(value(key).number());
    }

    /** A cell that is only known in part leaves what it goes into only known in part. */
    private Behind part(String key) {
        var value = value(key);
        return new Behind(
                StatutoryRecordKind.CELL,
                null,
                null,
                key,
                null,
                value.number() == null || value.unknowns() > 0 ? ReadinessPart.UNKNOWN : ReadinessPart.COUNTED,
                value.number(),
                value.level(),
                null,
                null);
    }
}
