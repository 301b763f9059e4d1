package org.seedbed.reporting;

import java.util.Set;

/** The life of a version of a form. */
public enum ReportFormState {
    DRAFT,
    /** Holds, and never changes again. */
    PUBLISHED,
    DISCARDED;

    /** Where it may go from here. */
    public Set<ReportFormState> next() {
        return this == DRAFT ? Set.of(PUBLISHED, DISCARDED) : Set.of();
    }
}
