package org.seedbed.onboarding.internal.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the header among the first rows of a sheet, and with it which register the sheet is. */
final class SheetRecogniser {
    private static final int ENOUGH_FIELDS = 3;

    private final List<RawRow> firstRows;
    private final List<CellRange> merges;

    SheetRecogniser(List<RawRow> firstRows, List<CellRange> merges) {
        this.firstRows = firstRows;
        this.merges = merges;
    }

    /** The candidate that names most fields; of equals the one with fewer rows, then the higher one. */
    @Nullable
    Header header() {
        Comparator<Header> best = Comparator.comparingInt(Header::score)
                .thenComparingInt(h -> h.firstRow() - h.lastRow())
                .thenComparingInt(h -> -h.firstRow());
        return firstRows.stream()
                .filter(row -> row.number() <= Limits.HEADER_ROWS)
                .flatMap(this::candidates)
                .filter(h -> h.hasKey() && h.score() >= ENOUGH_FIELDS)
                .max(best)
                .orElse(null);
    }

    private Stream<Header> candidates(RawRow row) {
        List<Header> candidates = new ArrayList<>();
        SortedMap<Integer, String> single = texts(row);
        RawRow below = firstRows.stream()
                .filter(r -> r.number() == row.number() + 1)
                .findFirst()
                .orElse(null);
        boolean grouped = merges.stream().anyMatch(m -> m.top() == row.number() && m.right() > m.left());
        for (SheetKind kind : List.of(SheetKind.TENANTS, SheetKind.UNITS, SheetKind.MENTORS)) {
            candidates.add(new Header(kind, row.number(), row.number(), single));
            if (grouped && below != null) {
                candidates.add(new Header(kind, row.number(), below.number(), twoRows(kind, row, below)));
            }
        }
        return candidates.stream();
    }

    private static SortedMap<Integer, String> texts(RawRow row) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        row.cells().forEach((column, cell) -> texts.put(column, cell.text()));
        return texts;
    }

    /** 「租赁期限」 merged over 「起」 and 「止」 reads 租赁期限起, 租赁期限止; the lower text alone may already be a header. */
    private SortedMap<Integer, String> twoRows(SheetKind kind, RawRow upper, RawRow lower) {
        SortedMap<Integer, String> texts = texts(upper);
        for (Map.Entry<Integer, RawCell> cell : lower.cells().entrySet()) {
            String group = group(upper, cell.getKey());
            String text = cell.getValue().text();
            boolean joined = Synonyms.field(kind, group + text) != null || Synonyms.field(kind, text) == null;
            texts.put(cell.getKey(), joined ? group + text : text);
        }
        return texts;
    }

    private String group(RawRow upper, int column) {
        int from = merges.stream()
                .filter(m -> m.top() == upper.number() && m.left() <= column && column <= m.right())
                .mapToInt(CellRange::left)
                .findFirst()
                .orElse(column);
        return upper.textAt(from);
    }
}
