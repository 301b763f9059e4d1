package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.reporting.ReportMove;
import org.seedbed.reporting.ReportReminderKind;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.form.ReportForm;
import org.seedbed.reporting.internal.form.ReportForms;
import org.seedbed.reporting.internal.report.KnownFacts.KnownFact;
import org.seedbed.reporting.internal.report.KnownFacts.KnownValue;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFiledValue;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFinding;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportReminder;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportRevisionView;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportStep;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportValueSource;
import org.seedbed.reporting.internal.report.ReportJson.ReportFormOfReport;
import org.seedbed.reporting.internal.report.ReportJson.ReportView;
import org.seedbed.reporting.internal.report.ReportRevisions.Revision;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Reports with everything, and what the actor may do with them now. */
@ApplicationScoped
class ReportViews {

    private final ReportStore store;
    private final ReportForms forms;
    private final ReportRevisions revisions;
    private final KnownFacts known;
    private final ReportFiles files;
    private final Database database;
    private final BusinessClock clock;

    ReportViews(
            ReportStore store,
            ReportForms forms,
            ReportRevisions revisions,
            KnownFacts known,
            ReportFiles files,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.forms = forms;
        this.revisions = revisions;
        this.known = known;
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /** To the park. */
    @Transactional
    ReportView get(Actor actor, UUID parkId, UUID id) {
        var report = store.require(parkId, id);
        var form = forms.require(parkId, report.place().formId());
        return view(report, form, ReportAbilities.inPark(actor, report));
    }

    /** To the company itself. */
    @Transactional
    ReportView own(Actor actor, UUID companyId, UUID id) {
        var report = store.ofCompany(companyId, id);
        return view(report, ofCompany(actor, report, report.place().formId()), ReportAbilities.ofCompany(report));
    }

    /** The form as somebody of the company sees it: what it pays is for those who see its bills. */
    private ReportForm ofCompany(Actor actor, Report report, UUID formId) {
        var form = forms.require(report.parkId(), formId);
        return actor.mayInCompany(report.place().companyId(), Permission.OWN_BILLING)
                ? form
                : form.with(form.content().without(ReportSource.RENT));
    }

    @Transactional
    ReportRevisionView ownRevision(Actor actor, UUID companyId, UUID id, UUID revisionId) {
        var report = store.ofCompany(companyId, id);
        var revision = revisions.find(report.id(), revisionId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        return view(revision, ofCompany(actor, report, revision.formId()));
    }

    /** What was filed, of a report that was found. */
    @Transactional
    ReportRevisionView revision(Report report, UUID revisionId) {
        var revision = revisions.find(report.id(), revisionId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        return view(revision, forms.require(report.parkId(), revision.formId()));
    }

    private static ReportRevisionView view(Revision revision, ReportForm form) {
        return new ReportRevisionView(
                revision.id(),
                revision.number(),
                form(form),
                form.content()
                        .fields()
                        .map(field -> filed(revision, field.key()))
                        .toList(),
                revision.submitter(),
                revision.onBehalf(),
                revision.submittedAt(),
                revision.restateReason(),
                revision.hash());
    }

    private static ReportFiledValue filed(Revision revision, String key) {
        var system = revision.known().get(key);
        return new ReportFiledValue(
                key,
                system == null ? revision.answers().get(key) : system.value(),
                system == null ? null : new ReportValueSource(system.source(), system.on()),
                revision.notes().get(key),
                revision.confirmed().contains(key));
    }

    private ReportView view(Report r, ReportForm form, List<String> abilities) {
        var past = revisions.past(r);
        var facts = known.of(r.id());
        var system = knownValues(r, form, facts);
        var values = FieldValues.of(form.content(), r.written(), past, facts, system);
        var today = clock.today();
        return new ReportView(
                r.id(),
                r.version(),
                r.place().roundId(),
                r.place().tenantId(),
                r.place().companyId(),
                r.place().companyName(),
                r.place().team(),
                r.kind(),
                r.from(),
                r.to(),
                r.state(),
                r.due().on(),
                r.due().overdueOn(),
                r.isLate(today),
                r.isOverdue(today),
                daysLate(r, today),
                r.filed().revision(),
                r.checked().revision(),
                r.filed().onBehalf(),
                name(r.filed().by()),
                r.filed().at(),
                name(r.checked().by()),
                r.checked().at(),
                r.reasons().returned(),
                r.reasons().restated(),
                r.reasons().exempt(),
                form(form),
                past.previous().isEmpty() ? null : r.kind().previous(r.from()),
                FieldValues.toType(form.content(), values),
                values,
                findings(r, form, past, system),
                steps(r.id()),
                revisions.list(r.id()),
                files.list(r.id()),
                reminders(r.id()),
                abilities);
    }

    /** Asked anew while it is written; as they were once it is filed. */
    private Map<String, KnownValue> knownValues(Report report, ReportForm form, Map<ReportSource, KnownFact> facts) {
        var now = KnownFacts.values(form.content(), facts);
        return report.state().isWritten()
                ? now
                : revisions
                        .number(report.id(), report.filed().revision())
                        .map(Revision::known)
                        .orElse(now);
    }

    private static List<ReportFinding> findings(
            Report report, ReportForm form, Past past, Map<String, KnownValue> known) {
        return report.state() == ReportState.EXEMPT
                ? List.of()
                : Findings.of(form.content(), report.written(), past, known);
    }

    private static int daysLate(Report report, LocalDate today) {
        return report.isLate(today)
                ? Math.toIntExact(ChronoUnit.DAYS.between(report.due().on(), today))
                : 0;
    }

    private static ReportFormOfReport form(ReportForm form) {
        return new ReportFormOfReport(
                form.id(), form.name(), form.nameEn(), form.content().typedFields(), form.content());
    }

    /** Null also for somebody the actor may not know of. */
    private @Nullable String name(@Nullable UUID person) {
        return person == null
                ? null
                : database.first(
                                Sql.of("select display_name from app_user where id = ?", person),
                                row -> row.text("display_name"))
                        .orElse(null);
    }

    private List<ReportStep> steps(UUID reportId) {
        return database.list(
                Sql.of("""
                        select s.*, u.display_name from report_step s left join app_user u on u.id = s.actor_id
                        where s.report_id = ? order by s.number limit 200""", reportId),
                row -> new ReportStep(
                        row.constant("move", ReportMove.class),
                        row.constant("to_state", ReportState.class),
                        row.instant("at"),
                        row.textOrNull("display_name"),
                        row.textOrNull("reason")));
    }

    /** The newest first. */
    private List<ReportReminder> reminders(UUID reportId) {
        return database.list(
                Sql.of(
                        "select kind, reminded_at from report_reminder where report_id = ? order by reminded_at desc, id limit 50",
                        reportId),
                row -> new ReportReminder(row.constant("kind", ReportReminderKind.class), row.instant("reminded_at")));
    }
}
