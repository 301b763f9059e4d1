package org.seedbed.onboarding.internal.workbook;

import org.jspecify.annotations.Nullable;

/** A merged range; rows from 1, columns from 0, both ends included. */
record CellRange(int top, int left, int bottom, int right) {

    static @Nullable CellRange parse(String ref) {
        String[] ends = ref.split(":", -1);
        if (ends.length != 2) {
            return null;
        }
        CellRange range = new CellRange(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1]));
        boolean valid = range.top > 0 && range.left >= 0 && range.bottom >= range.top && range.right >= range.left;
        return valid ? range : null;
    }

    /** The column of a reference such as "AB12" from 0, or -1 when it has none. Never overflows. */
    static int column(String ref) {
        int column = 0;
        for (int i = 0; i < ref.length() && i < 5; i++) {
            int letter = Character.toUpperCase(ref.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column - 1;
    }

    static int row(String ref) {
        String digits = ref.replaceFirst("^[A-Za-z]+", "");
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }

    static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
