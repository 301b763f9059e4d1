package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportMove;
import org.seedbed.reporting.internal.ReportDays;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.report.ReportJson.ReportDueRequest;
import org.seedbed.shared.db.Sql;

/** Whether and until when a company is asked for a report: not at all, again, or longer. */
@ApplicationScoped
class ExcuseReport {

    private final ReportStore store;
    private final ReportDays days;
    private final ReportTrail trail;
    private final ReportNews news;

    ExcuseReport(ReportStore store, ReportDays days, ReportTrail trail, ReportNews news) {
        this.store = store;
        this.days = days;
        this.trail = trail;
        this.news = news;
    }

    @Transactional
    void exempt(Report seen, @Nullable String ifMatch, String why) {
        var report = store.lockFor(seen, ifMatch, ReportMove.EXEMPT_FROM);
        var reason = why.strip();
        store.move(report, ReportMove.EXEMPT_FROM, reason, Sql.of(", exempt_reason = ?", reason));
        trail.moved(report, ReportMove.EXEMPT_FROM, reason);
    }

    /** Asks for it after all. The day it was due may be over by then, so there are some working days for it at least. */
    @Transactional
    void demand(Report seen, @Nullable String ifMatch, String why) {
        var report = store.lockFor(seen, ifMatch, ReportMove.REQUIRE);
        if (store.hasAnother(report)) {
            throw ReportErrors.ONE_IN_ROUND.raise();
        }
        var reason = why.strip();
        var due = days.askedToday(report.due().on());
        store.move(
                report,
                ReportMove.REQUIRE,
                reason,
                Sql.of(", exempt_reason = null, due_on = ?, overdue_on = ?", due, days.overdue(due)));
        trail.moved(report, ReportMove.REQUIRE, reason);
        news.opened(report, due);
    }

    /** Gives one company more time. */
    @Transactional
    void extend(Report seen, @Nullable String ifMatch, ReportDueRequest request) {
        var report = store.lockWritten(seen, ifMatch);
        days.requireDue(request.dueOn(), report.due().on());
        store.update(report, Sql.of(", due_on = ?, overdue_on = ?", request.dueOn(), days.overdue(request.dueOn())));
        trail.extended(report, request.dueOn(), request.reason().strip());
    }
}
