package org.seedbed.billing.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;

/** What the trail is told of bill runs: who started and who issued, and what it came to. */
@ApplicationScoped
class RunTrail {

    private final Trail trail;

    RunTrail(Trail trail) {
        this.trail = trail;
    }

    void started(BillRun run) {
        trail.record(change(Action.BILL_RUN_STARTED, run)
                .after(Facts.of("month", run.month()).and("seq", run.seq()).and("asOf", run.asOf())));
    }

    void again(BillRun run) {
        trail.record(change(Action.BILL_RUN_PREVIEWED_AGAIN, run)
                .after(Facts.of("preview", run.preview()).and("asOf", run.asOf())));
    }

    void ordered(BillRun run) {
        trail.record(change(Action.BILL_RUN_ISSUE_ORDERED, run)
                .after(sums(run).and("preview", run.preview()).and("startedBy", run.startedBy())));
    }

    void discarded(BillRun run) {
        trail.record(change(Action.BILL_RUN_DISCARDED, run).after(sums(run)));
    }

    void issued(BillRun run) {
        trail.recordJob(
                List.of(change(Action.BILL_RUN_ISSUED, run).after(sums(run).and("issuedOn", run.issuedOn()))));
    }

    private static Facts sums(BillRun run) {
        return Facts.of("bills", run.bills())
                .and("credits", run.credits())
                .and("charged", run.charged())
                .and("credited", run.credited())
                .and("waived", run.waived());
    }

    private static Change change(Action action, BillRun run) {
        return Change.of(action, SubjectType.BILL_RUN, run.id())
                .park(run.parkId())
                .label(run.label());
    }
}
