package org.seedbed.onboarding.internal.workbook;

/** What a register may at most be. Far above any park's real register, far below what hurts the server. */
final class Limits {
    static final long FILE_BYTES = 30L << 20;
    static final long INFLATED_BYTES = 512L << 20;
    static final int INFLATION_RATIO = 200;
    /** Small files inflate strongly without harm; the ratio says something only above this. */
    static final long RATIO_FLOOR_BYTES = 4L << 20;

    static final int ENTRIES = 5_000;
    static final int COLUMNS = 512;
    static final int ROWS = 200_000;
    static final int HEADER_ROWS = 20;
    static final int SHEETS = 100;
    static final int MERGES = 100_000;
    /** Excel's own limit for the text of a cell. */
    static final int CELL_CHARS = 32_767;

    static final long SHARED_STRING_CHARS = 32_000_000;
    /** A tag or text run longer than this comes from no spreadsheet program and would be buffered whole by the parser. */
    static final int TAG_BYTES = 4 << 20;

    static final int SEATS = 10_000;
    static final int PEOPLE = 1_000_000;
    static final int UNIT_NUMBER = 30;

    private Limits() {}
}
