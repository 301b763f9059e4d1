package org.seedbed.onboarding.internal.workbook;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The cells that have content in one row; number as Excel shows it, columns from 0. */
record RawRow(int number, SortedMap<Integer, RawCell> cells) {

    @Nullable
    RawCell at(int column) {
        return cells.get(column);
    }

    String textAt(int column) {
        RawCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }
}
