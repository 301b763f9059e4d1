package org.seedbed.onboarding.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.onboarding.internal.ImportJson.ImportPhase;

/** How far one import is; also where it learns that it should stop. */
final class Progress {

    /** Thrown out of the import when somebody asked to cancel it. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int STEP = 200;
    /** Rows that are only looked at go by much faster than rows that are decided on. */
    private static final int PASSED_STEP = 5_000;

    private final ImportStore store;
    private final UUID importId;
    private ImportPhase phase = ImportPhase.READING;
    private @Nullable Integer total;
    private int done;
    private int reported;
    private int passed;

    Progress(ImportStore store, UUID importId) {
        this.store = store;
        this.importId = importId;
    }

    void enter(ImportPhase next, @Nullable Integer expected) {
        phase = next;
        total = expected;
        done = 0;
        report();
    }

    /** So many more are through. Writes and looks for a cancellation now and then. */
    void advance(int more) {
        done += more;
        if (done - reported >= STEP) {
            report();
        }
    }

    /** A row of the file went by, data or not; looks for a cancellation now and then. */
    void passRow() {
        passed++;
        if (passed % PASSED_STEP == 0) {
            report();
        }
    }

    private void report() {
        reported = done;
        store.progress(importId, phase, done, total);
        if (store.cancelAsked(importId)) {
            throw new Cancelled();
        }
    }

    /** The total was an upper bound: titles and blank rows are no data. */
    void finish() {
        store.progress(importId, ImportPhase.FINISHED, done, done);
    }
}
