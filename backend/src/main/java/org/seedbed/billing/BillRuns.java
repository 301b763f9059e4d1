package org.seedbed.billing;

import java.util.UUID;

/** Bill runs, for whoever does not wait for the worker's next turn. */
public interface BillRuns {

    /** Does all that waits of a run: previews it to the end, or issues what was ordered. */
    void finish(UUID runId);
}
