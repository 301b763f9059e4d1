package org.seedbed.reporting.internal.report;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.reporting.ReportMove;
import org.seedbed.shared.files.StoredFile;

/** What the trail is told of reports; what they say is kept in their revisions. */
@Singleton
class ReportTrail {

    private final Trail trail;

    ReportTrail(Trail trail) {
        this.trail = trail;
    }

    void moved(Report before, ReportMove move, @Nullable String reason) {
        trail.record(of(Action.REPORT_MOVED, before)
                .before(Facts.of("reportState", before.state()))
                .after(Facts.of("reportState", move.to()).and("reportMove", move))
                .reason(reason));
    }

    void extended(Report before, LocalDate dueOn, String reason) {
        trail.record(of(Action.REPORT_EXTENDED, before)
                .before(Facts.of("dueOn", before.due().on()))
                .after(Facts.of("dueOn", dueOn))
                .reason(reason));
    }

    void stored(Report report, String section, StoredFile file) {
        trail.record(of(Action.REPORT_FILE_STORED, report)
                .after(Facts.of("section", section).and("size", file.size()).and("sha256", file.sha256())));
    }

    private static Change of(Action action, Report report) {
        return Change.of(action, SubjectType.REPORT, report.id())
                .park(report.parkId())
                .company(report.place().companyId())
                .label(report.label());
    }
}
