package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.PaperKind;
import org.seedbed.admission.internal.ApplicationJson.PaperView;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.Downloads;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/**
 * What is handed in with an application. The bytes lie in the file store; papers of the time before that are still read
 * from the table until {@link MovePapers} has moved them.
 */
@ApplicationScoped
class Papers {

    static final int MOST_FILES = 20;

    /** No role holds it: a policy lets in whoever sees the paper. */
    private static final String FENCE = "admission_paper";

    private final Database database;
    private final StoredFiles files;
    private final BusinessClock clock;

    Papers(Database database, StoredFiles files, BusinessClock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /** Where its bytes are; handed on once and never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(String fileName, @Nullable UUID fileId, byte @Nullable [] content) {}

    static FileFence fence(UUID parkId) {
        return new FileFence(parkId, FENCE, FENCE);
    }

    /** The application's row is held by the caller, so that two files at once do not pass the limit together. */
    void store(Application application, PaperKind kind, Upload upload) {
        if (list(application.id()).size() >= MOST_FILES) {
            throw AdmissionErrors.FILES_FULL.raise("limit", MOST_FILES);
        }
        var file = files.store(fence(application.parkId()), upload, FileRules.SCAN);
        database.execute(Sql.of(
                """
                insert into admission_paper (park_id, id, application_id, kind, file_name, media_type, size, sha256,
                    file_id, handed_in_at)
                values (?, ?, ?, ?, ?, ?, ?, decode(?, 'hex'), ?, ?)""",
                application.parkId(),
                UUID.randomUUID(),
                application.id(),
                kind,
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.id(),
                clock.now()));
    }

    /** The row of its file goes with it. */
    void remove(Application application, UUID paperId) {
        var sql = Sql.of("delete from admission_paper where id = ? and application_id = ?", paperId, application.id());
        if (database.execute(sql) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
    }

    /** At most {@link #MOST_FILES}, in the order of their coming. */
    List<PaperView> list(UUID applicationId) {
        return database.list(
                Sql.of("""
                        select id, kind, file_name, size, encode(sha256, 'hex') as sha256, handed_in_at
                        from admission_paper where application_id = ? order by handed_in_at, id""", applicationId),
                row -> new PaperView(
                        row.uuid("id"),
                        row.constant("kind", PaperKind.class),
                        row.text("file_name"),
                        row.integer("size"),
                        row.text("sha256"),
                        row.instant("handed_in_at")));
    }

    @Transactional
    RestResponse<InputStream> download(Application application, UUID paperId) {
        var kept = database.first(
                        Sql.of(
                                "select file_name, file_id, content from admission_paper where id = ? and application_id = ?",
                                paperId,
                                application.id()),
                        row -> new Kept(row.text("file_name"), row.uuidOrNull("file_id"), row.bytesOrNull("content")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        if (kept.content() != null) {
            return Downloads.of(new ByteArrayInputStream(kept.content()), kept.fileName());
        }
        return files.download(application.parkId(), Objects.requireNonNull(kept.fileId()));
    }

    /** The same without the name its writer gave it, which may name people. */
    @Transactional
    RestResponse<InputStream> downloadByKind(Application application, UUID paperId) {
        var name = list(application.id()).stream()
                .filter(paper -> paper.id().equals(paperId))
                .map(paper -> paper.kind().name().toLowerCase(Locale.ROOT) + suffix(paper.fileName()))
                .findFirst()
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return Downloads.of(download(application, paperId).getEntity(), name);
    }

    private static String suffix(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
    }
}
