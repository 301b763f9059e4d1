package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportMove;
import org.seedbed.reporting.internal.ReportDays;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportForms;
import org.seedbed.reporting.internal.report.ReportJson.ReportReturnRequest;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** What the park says to what a company filed: given back, found right, closed, opened for a correction. */
@ApplicationScoped
public class JudgeReport {

    private static final int AT_ONCE = 500;

    private final ReportStore store;
    private final ReportForms forms;
    private final ReportFigures figures;
    private final ReportDays days;
    private final BusinessClock clock;
    private final ReportTrail trail;
    private final ReportNews news;

    JudgeReport(
            ReportStore store,
            ReportForms forms,
            ReportFigures figures,
            ReportDays days,
            BusinessClock clock,
            ReportTrail trail,
            ReportNews news) {
        this.store = store;
        this.forms = forms;
        this.figures = figures;
        this.days = days;
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
        var due = days.again(report.due().on());
        var reason = request.reason().strip();
        store.move(
                report,
                ReportMove.RETURN,
                reason,
                Sql.of(
                        ", return_reason = ?, remarks = ?::jsonb, due_on = ?, overdue_on = ?, confirmed = '{}'",
                        reason,
                        store.write(remarks),
                        due,
                        days.overdue(due)));
        trail.moved(report, ReportMove.RETURN, reason);
        news.returned(report, due);
    }

    /** Found right by another person than who filed it: its figures are the company's from here on. */
    @Transactional
    void check(Report seen, @Nullable String ifMatch, UUID by) {
        // What falls on a period is counted from the one before: two checks of a company follow one another.
        figures.hold(seen.place().companyId());
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
        figures.record(report, report.filed().revision(), by);
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

    /** Opens it for a correction, due in some working days; what was checked stays and counts until the correction is checked. */
    @Transactional
    void restate(Report seen, @Nullable String ifMatch, String why) {
        var report = store.lockFor(seen, ifMatch, ReportMove.RESTATE);
        var reason = why.strip();
        var due = days.again(report.due().on());
        store.move(
                report,
                ReportMove.RESTATE,
                reason,
                Sql.of(
                        ", restate_reason = ?, return_reason = null, due_on = ?, overdue_on = ?, confirmed = '{}'",
                        reason,
                        due,
                        days.overdue(due)));
        trail.moved(report, ReportMove.RESTATE, reason);
        news.returned(report, due);
    }

    /** No correction was needed: what was checked stands as it was, and what was written since is gone. */
    @Transactional
    void keep(Report seen, @Nullable String ifMatch, String why) {
        var report = store.lockFor(seen, ifMatch, ReportMove.KEEP);
        var reason = why.strip();
        store.move(report, ReportMove.KEEP, reason, Sql.of("""
                , (answers, notes, confirmed) = (select v.answers, v.notes, v.confirmed from report_revision v
                    where v.report_id = report.id and v.number = report.checked_revision), restate_reason = null"""));
        trail.moved(report, ReportMove.KEEP, reason);
    }
}
