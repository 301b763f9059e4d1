package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFindingKind;
import org.seedbed.reporting.ReportMove;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportForms;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFinding;
import org.seedbed.reporting.internal.report.ReportJson.ReportSaveRequest;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ProblemException.FieldProblem;
import org.seedbed.shared.time.BusinessClock;

/** Writing a report and filing it: by the company, or by an officer on its behalf. */
@ApplicationScoped
class WriteReport {

    private final ReportStore store;
    private final ReportForms forms;
    private final ReportRevisions revisions;
    private final KnownFacts known;
    private final BusinessClock clock;
    private final ReportTrail trail;
    private final ReportNews news;

    WriteReport(
            ReportStore store,
            ReportForms forms,
            ReportRevisions revisions,
            KnownFacts known,
            BusinessClock clock,
            ReportTrail trail,
            ReportNews news) {
        this.store = store;
        this.forms = forms;
        this.revisions = revisions;
        this.known = known;
        this.clock = clock;
        this.trail = trail;
        this.news = news;
    }

    /**
     * Keeps what is written so far, whole or not. Only the first time is a move with a row in the trail: what follows every
     * few seconds is nobody's word yet, and what is filed is kept for good.
     */
    @Transactional
    void save(Report seen, @Nullable String ifMatch, ReportSaveRequest request) {
        var report = store.lockWritten(seen, ifMatch);
        var form = forms.require(report.parkId(), report.place().formId()).content();
        var written = AnswerSheet.normal(form, report.written(), request);
        var sets = Sql.of(
                ", answers = ?::jsonb, notes = ?::jsonb, confirmed = ?::text[]",
                store.write(written.answers()),
                store.write(written.notes()),
                written.confirmed());
        if (report.state() == ReportState.OPEN) {
            store.move(report, ReportMove.SAVE, null, sets);
            trail.moved(report, ReportMove.SAVE, null);
        } else {
            store.update(report, sets);
        }
    }

    /** Files what is written: from here on it is a revision, and waits for its check. */
    @Transactional
    void submit(Report seen, @Nullable String ifMatch, UUID by, boolean onBehalf) {
        var report = store.lockFor(seen, ifMatch, ReportMove.SUBMIT);
        var form = forms.require(report.parkId(), report.place().formId()).content();
        var facts = KnownFacts.values(form, known.of(report.id()));
        var findings = Findings.of(form, report.written(), revisions.past(report), facts);
        requireComplete(findings);
        var now = clock.now();
        revisions.add(report, facts, by, onBehalf, now);
        store.move(
                report,
                ReportMove.SUBMIT,
                null,
                Sql.of(
                        ", revision = revision + 1, flagged = ?, submitted_by = ?, on_behalf = ?, submitted_at = ?, remarks = '{}'",
                        Math.toIntExact(findings.stream()
                                .map(ReportFinding::field)
                                .distinct()
                                .count()),
                        by,
                        onBehalf,
                        now));
        trail.moved(report, ReportMove.SUBMIT, null);
        news.submitted(report);
    }

    private static void requireComplete(List<ReportFinding> findings) {
        var open = findings.stream().filter(finding -> !finding.settled()).toList();
        if (!open.isEmpty()) {
            throw new ProblemException(
                    ReportErrors.INCOMPLETE,
                    Map.of("count", String.valueOf(open.size())),
                    open.stream()
                            .map(finding -> new FieldProblem(
                                    "/answers/" + finding.field(), code(finding.kind()), finding.params()))
                            .toList());
        }
    }

    private static ErrorCode code(ReportFindingKind kind) {
        return switch (kind) {
            case REQUIRED -> ReportErrors.ANSWER_MISSING;
            case NEGATIVE -> ReportErrors.ANSWER_NEGATIVE;
            case SUM -> ReportErrors.SUM_DIFFERS;
            case ABOVE_BASE -> ReportErrors.ABOVE_BASE;
            case SHRUNK -> ReportErrors.SHRUNK;
            case CHANGE -> ReportErrors.NOTE_MISSING;
            case UNIT -> ReportErrors.UNIT_UNCONFIRMED;
        };
    }
}
