package org.seedbed.onboarding.internal.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Carries the value of a vertically merged cell down to the rows the merge covers. Fed row by row, in order. */
final class MergedCells {
    private record Last(int row, RawCell cell) {}

    private final Map<Integer, TreeMap<Integer, CellRange>> byColumn = new HashMap<>();
    private final Map<Integer, Last> last = new HashMap<>();

    MergedCells(List<CellRange> merges) {
        for (CellRange merge : merges) {
            byColumn.computeIfAbsent(merge.left(), c -> new TreeMap<>()).put(merge.top(), merge);
        }
    }

    void see(RawRow row) {
        for (int column : byColumn.keySet()) {
            RawCell cell = row.at(column);
            if (cell != null) {
                last.put(column, new Last(row.number(), cell));
            }
        }
    }

    @Nullable
    RawCell carried(int row, int column) {
        TreeMap<Integer, CellRange> ranges = byColumn.get(column);
        Last seen = last.get(column);
        if (ranges == null || seen == null) {
            return null;
        }
        var range = ranges.floorEntry(row);
        boolean covers = range != null && range.getValue().bottom() >= row && range.getKey() <= seen.row();
        return covers ? seen.cell() : null;
    }
}
