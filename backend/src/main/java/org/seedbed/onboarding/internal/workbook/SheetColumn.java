package org.seedbed.onboarding.internal.workbook;

import org.jspecify.annotations.Nullable;

/** A column of a recognised sheet; without a field its content is not imported. */
public record SheetColumn(
        int index, String letter, String header, @Nullable Field field) {
    SheetColumn(int index, String header, @Nullable Field field) {
        this(index, CellRange.letter(index), header, field);
    }
}
