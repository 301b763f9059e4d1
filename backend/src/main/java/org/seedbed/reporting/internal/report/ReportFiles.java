package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportForms;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFile;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;

/** Papers handed in beside a section of a report. */
@ApplicationScoped
class ReportFiles {

    private static final int MOST = 20;
    /** No role holds it: a file is seen through its report. */
    private static final String FENCE = "report_file";

    private final StoredFiles stored;
    private final ReportForms forms;
    private final ReportStore store;
    private final Database database;
    private final ReportTrail trail;

    ReportFiles(StoredFiles stored, ReportForms forms, ReportStore store, Database database, ReportTrail trail) {
        this.stored = stored;
        this.forms = forms;
        this.store = store;
        this.database = database;
        this.trail = trail;
    }

    /** While the report is written. */
    @Transactional
    void attach(Report seen, @Nullable String ifMatch, @Nullable String section, Upload upload) {
        var report = store.lockWritten(seen, ifMatch);
        var form = forms.require(report.parkId(), report.place().formId()).content();
        if (section == null || form.sections().stream().noneMatch(s -> s.key().equals(section))) {
            throw ProblemException.field("/section", ReportErrors.SECTION_UNKNOWN);
        }
        if (list(report.id()).size() >= MOST) {
            throw ReportErrors.FILES_TOO_MANY.raise("most", MOST);
        }
        var file = stored.store(new FileFence(report.parkId(), FENCE, FENCE), upload, FileRules.SCAN);
        database.execute(Sql.of(
                "insert into report_file (park_id, id, report_id, section, file_id) values (?, ?, ?, ?, ?)",
                report.parkId(),
                UUID.randomUUID(),
                report.id(),
                section,
                file.id()));
        store.update(report, Sql.of(""));
        trail.stored(report, section, file);
    }

    /** The oldest first. */
    List<ReportFile> list(UUID reportId) {
        return database.list(
                Sql.of("""
                        select f.id, f.section, s.file_name, s.size, encode(s.sha256, 'hex') as sha256, s.stored_at
                        from report_file f join stored_file s on s.park_id = f.park_id and s.id = f.file_id
                        where f.report_id = ? order by s.stored_at, f.id limit 100""", reportId),
                row -> new ReportFile(
                        row.uuid("id"),
                        row.text("section"),
                        row.text("file_name"),
                        row.number("size"),
                        row.text("sha256"),
                        row.instant("stored_at")));
    }

    /** A section with papers, and the revision they were checked with. */
    record Shown(String section, int revision) {}

    List<Shown> shown(UUID reportId) {
        return database.list(
                Sql.of(
                        "select distinct section, revision from report_file where report_id = ? and revision is not null",
                        reportId),
                row -> new Shown(row.text("section"), row.integer("revision")));
    }

    /** Whoever checks a revision has looked at the papers that came since the last one. */
    void settle(UUID reportId, int revision) {
        database.execute(Sql.of(
                "update report_file set revision = ? where report_id = ? and revision is null", revision, reportId));
    }

    @Transactional
    RestResponse<InputStream> download(Report report, UUID fileId) {
        var file = database.first(
                        Sql.of("select file_id from report_file where report_id = ? and id = ?", report.id(), fileId),
                        row -> row.uuid("file_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return stored.download(report.parkId(), file);
    }
}
