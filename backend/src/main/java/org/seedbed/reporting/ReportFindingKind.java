package org.seedbed.reporting;

/** What is found in answers. */
public enum ReportFindingKind {
    /** Needed, and not there. */
    REQUIRED(true),
    /** Below zero where that cannot be. */
    NEGATIVE(true),
    /** Not the sum of its parts. */
    SUM(true),
    /** A part is more than what it is part of. */
    ABOVE_BASE(true),
    /** 累计数 less than in the period before of the same year. */
    SHRUNK(true),
    /** More than half up or down; asks why. */
    CHANGE(false),
    /** About ten, a hundred, a thousand or ten thousand times last time's, or a part like that; asks whether the unit is right. */
    UNIT(false);

    private final boolean error;

    ReportFindingKind(boolean error) {
        this.error = error;
    }

    /** Whether it must be put right; a warning may be answered instead. */
    public boolean isError() {
        return error;
    }
}
