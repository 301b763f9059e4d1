package org.seedbed.onboarding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.Severity;

/** Collects the problems of one import and stores them in batches; beyond a bound they are only counted. */
final class ProblemLog implements Consumer<Problem> {

    /** Nobody works through more, and a file with a wrong column has one per row. */
    private static final int MOST_STORED = 10_000;

    private static final int BATCH = 500;

    private final ProblemStore store;
    private final UUID parkId;
    private final UUID importId;
    private final List<Problem> waiting = new ArrayList<>();
    private int stored;
    private int errors;
    private int warnings;

    ProblemLog(ProblemStore store, UUID parkId, UUID importId) {
        this.store = store;
        this.parkId = parkId;
        this.importId = importId;
    }

    @Override
    public void accept(Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (stored + waiting.size() < MOST_STORED) {
            waiting.add(problem);
        }
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            store.add(parkId, importId, stored, waiting);
            stored += waiting.size();
            waiting.clear();
        }
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }
}
