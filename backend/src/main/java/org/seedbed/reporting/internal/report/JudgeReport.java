package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportMove;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportForms;
import org.seedbed.reporting.internal.report.ReportJson.ReportDueRequest;
import org.seedbed.reporting.internal.report.ReportJson.ReportReturnRequest;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** What the park says to a report: given back, found right, opened for a correction, given more time, not asked for. */
@ApplicationScoped
public class JudgeReport {

    private static final int AT_ONCE = 500;

    private final ReportStore store;
    private final ReportForms forms;
    private final ReportFigures figures;
    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final ReportTrail trail;
    private final ReportNews news;

    JudgeReport(
            ReportStore store,
            ReportForms forms,
            ReportFigures figures,
            Deadlines deadlines,
            BusinessClock clock,
            ReportTrail trail,
            ReportNews news) {
        this.store = store;
        this.forms = forms;
        this.figures = figures;
        this.deadlines = deadlines;
        this.clock = clock;
        this.trail = trail;
        this.news = news;
    }

    /** Gives it back. Whoever has to write it anew has some working days for it, also where it was due before. */
    @Transactional
    void giveBack(Report seen, @Nullable String ifMatch, ReportReturnRequest request) {
        var report = store.lockFor(seen, ifMatch, ReportMove.RETURN);
        var form = forms.require(report.parkId(), report.place().formId()).content();
        var remarks = new HashMap<String, String>();
        for (int i = 0; i < request.remarks().size(); i++) {
            var remark = request.remarks().get(i);
            if (form.field(remark.field()).isEmpty()) {
                throw ProblemException.field("/remarks/" + i + "/field", ReportErrors.FIELD_UNKNOWN);
            }
            remarks.put(remark.field(), remark.text().strip());
        }
        var due = due(later(
                report.due().on(),
                deadlines.after("REPORT_RETURNED", clock.today()).on()));
        var reason = request.reason().strip();
        store.move(
                report,
                ReportMove.RETURN,
                reason,
                Sql.of(
                        ", return_reason = ?, remarks = ?::jsonb, due_on = ?, overdue_on = ?",
                        reason,
                        store.write(remarks),
                        due.on(),
                        due.overdueOn()));
        trail.moved(report, ReportMove.RETURN, reason);
        news.returned(report, due.on());
    }

    /** Found right by another person than who filed it: its figures are the company's from here on. */
    @Transactional
    void check(Report seen, @Nullable String ifMatch, UUID by) {
        var report = store.lockFor(seen, ifMatch, ReportMove.CHECK);
        if (by.equals(report.filed().by())) {
            throw ReportErrors.SAME_PERSON.raise();
        }
        store.move(
                report,
                ReportMove.CHECK,
                null,
                Sql.of(
                        ", checked_revision = revision, checked_by = ?, checked_at = ?, return_reason = null, restate_reason = null",
                        by,
                        clock.now()));
        figures.record(report, by);
        trail.moved(report, ReportMove.CHECK, null);
    }

    /** Closes what was checked of a round. */
    @Transactional
    public int lock(UUID parkId, UUID roundId) {
        int locked = 0;
        for (int some = AT_ONCE; some == AT_ONCE; locked += some) {
            var checked = store.lockChecked(parkId, roundId, AT_ONCE);
            checked.forEach(report -> {
                store.move(report, ReportMove.LOCK, null, Sql.of(""));
                trail.moved(report, ReportMove.LOCK, null);
            });
            some = checked.size();
        }
        return locked;
    }

    /** Opens it for a correction; what was checked stays and counts until the correction is checked. */
    @Transactional
    void restate(Report seen, @Nullable String ifMatch, String why) {
        var report = store.lockFor(seen, ifMatch, ReportMove.RESTATE);
        var reason = why.strip();
        store.move(report, ReportMove.RESTATE, reason, Sql.of(", restate_reason = ?, return_reason = null", reason));
        trail.moved(report, ReportMove.RESTATE, reason);
    }

    @Transactional
    void exempt(Report seen, @Nullable String ifMatch, String why) {
        var report = store.lockFor(seen, ifMatch, ReportMove.EXEMPT_FROM);
        var reason = why.strip();
        store.move(report, ReportMove.EXEMPT_FROM, reason, Sql.of(", exempt_reason = ?", reason));
        trail.moved(report, ReportMove.EXEMPT_FROM, reason);
    }

    @Transactional
    void demand(Report seen, @Nullable String ifMatch, String why) {
        var report = store.lockFor(seen, ifMatch, ReportMove.REQUIRE);
        var reason = why.strip();
        store.move(report, ReportMove.REQUIRE, reason, Sql.of(", exempt_reason = null"));
        trail.moved(report, ReportMove.REQUIRE, reason);
    }

    /** Gives one company more time. */
    @Transactional
    void extend(Report seen, @Nullable String ifMatch, ReportDueRequest request) {
        var report = store.lockWritten(seen, ifMatch);
        if (!request.dueOn().isAfter(report.due().on())) {
            throw ProblemException.at(
                    "/dueOn", ReportErrors.DUE_DAY, "after", report.due().on());
        }
        var due = due(request.dueOn());
        store.update(report, Sql.of(", due_on = ?, overdue_on = ?", due.on(), due.overdueOn()));
        trail.extended(report, due.on(), request.reason().strip());
    }

    private Report.Due due(LocalDate on) {
        return new Report.Due(on, deadlines.after("REPORT_OVERDUE", on).on());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
