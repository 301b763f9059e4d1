package org.seedbed.reporting.internal.round;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;

/** What the trail is told of rounds. */
@Singleton
class RoundTrail {

    private final Trail trail;

    RoundTrail(Trail trail) {
        this.trail = trail;
    }

    void opened(Round round, int reports) {
        trail.record(of(Action.REPORT_ROUND_OPENED, round)
                .after(Facts.of("reportKind", round.kind())
                        .and("from", round.from())
                        .and("to", round.to())
                        .and("dueOn", round.dueOn())
                        .and("stages", round.stages())
                        .and("reports", reports)));
    }

    void added(Round round, int reports) {
        trail.record(of(Action.REPORT_ROUND_ADDED, round).after(Facts.of("reports", reports)));
    }

    void extended(Round before, LocalDate dueOn, String reason) {
        trail.record(of(Action.REPORT_ROUND_EXTENDED, before)
                .before(Facts.of("dueOn", before.dueOn()))
                .after(Facts.of("dueOn", dueOn))
                .reason(reason));
    }

    void reminded(Round round, int reports) {
        trail.record(of(Action.REPORT_ROUND_REMINDED, round).after(Facts.of("reports", reports)));
    }

    void locked(Round round, int reports) {
        trail.record(of(Action.REPORT_ROUND_LOCKED, round).after(Facts.of("reports", reports)));
    }

    private static Change of(Action action, Round round) {
        return Change.of(action, SubjectType.REPORT_ROUND, round.id())
                .park(round.parkId())
                .label(round.label());
    }
}
