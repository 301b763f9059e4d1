package org.seedbed.reporting.internal.statutory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the look before filing finds. */
public enum StatutoryFindingKind {
    /** The last day looked at is not over. */
    NOT_OVER(Severity.ERROR),
    /** The form cannot be filed without it. */
    REQUIRED_MISSING(Severity.ERROR),
    /** A part is more than what it is part of. */
    PART_ABOVE_WHOLE(Severity.ERROR),
    /** Parts that exclude each other do not make the whole. */
    SUM_DIFFERS(Severity.ERROR),
    /** A day is before one it cannot be before. */
    DAY_BEFORE(Severity.ERROR),
    /** Some records say nothing: the cell says at least so much. */
    UNKNOWN_PARTS(Severity.WARNING),
    /** More than half up or down against what was filed for the period before. */
    CHANGED_MUCH(Severity.WARNING),
    /** About a power of ten away from what was filed for the period before. */
    UNIT_DOUBT(Severity.WARNING),
    /** Somebody only said so. */
    SELF_REPORTED(Severity.HINT),
    /** Empty, and may be. */
    MISSING(Severity.HINT),
    /** To be written by hand. */
    BY_HAND(Severity.HINT);

    /** What a finding does to the filing. */
    @Schema(name = "StatutorySeverity")
    public enum Severity {
        /** It stops. */
        ERROR,
        /** It asks for a note. */
        WARNING,
        /** It is said. */
        HINT
    }

    private final Severity severity;

    StatutoryFindingKind(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
