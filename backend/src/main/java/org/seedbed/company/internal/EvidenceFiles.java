package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.company.internal.QualificationJson.EvidenceView;
import org.seedbed.company.internal.QualificationJson.QualificationView;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/**
 * Files that show a qualification, in the database since before there was a file store (ADR 0029). No virus scanner has
 * seen them unless the operator of the installation put one in front.
 */
@ApplicationScoped
class EvidenceFiles {

    /** A stored file with its bytes; handed on once and never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Evidence(String fileName, String mediaType, byte[] content) {}

    private final QualificationService qualifications;
    private final QualificationQueries queries;
    private final Database database;
    private final BusinessClock clock;

    EvidenceFiles(
            QualificationService qualifications, QualificationQueries queries, Database database, BusinessClock clock) {
        this.qualifications = qualifications;
        this.queries = queries;
        this.database = database;
        this.clock = clock;
    }

    /** Puts the file in place of the one before, if any. */
    @Transactional
    QualificationView store(UUID parkId, UUID companyId, UUID id, @Nullable String ifMatch, Upload file) {
        return put(qualifications.lock(parkId, companyId, id, ifMatch), parkId, file);
    }

    /** The same by the company's own people: they show what the park asks for, and replace only what they declared. */
    @Transactional
    QualificationView storeOwn(UUID companyId, UUID id, @Nullable String ifMatch, Upload file) {
        var parkId = queries.parkOf(companyId, id);
        var before = qualifications.lock(parkId, companyId, id, ifMatch);
        if (before.file() != null && !before.declared()) {
            throw CompanyErrors.KEPT_BY_PARK.raise();
        }
        return put(before, parkId, file);
    }

    private QualificationView put(QualificationView before, UUID parkId, Upload file) {
        var id = before.id();
        var type = FileRules.SCAN.check(file.content()).mediaType();
        var content = read(file);
        database.execute(
                Sql.of("""
                insert into qualification_file
                    (park_id, qualification_id, file_name, media_type, size, sha256, content, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint pk_qualification_file do update set file_name = excluded.file_name,
                    media_type = excluded.media_type, size = excluded.size, sha256 = excluded.sha256,
                    content = excluded.content, uploaded_at = excluded.uploaded_at""", parkId, id, file.name(), type, content.length, Sha256.of(content), content, clock.now()));
        database.execute(
                Sql.of("update qualification set version = version + 1 where park_id = ? and id = ?", parkId, id));
        var after = queries.require(parkId, before.companyId(), id);
        qualifications.record(
                Action.QUALIFICATION_FILE_STORED, parkId, after, facts(before.file()), facts(after.file()));
        return after;
    }

    /** The file as it was sent, from whatever the actor may see. */
    @Transactional
    Evidence load(@Nullable UUID parkId, UUID companyId, UUID id) {
        return database.first(
                        Sql.of("""
                                select f.file_name, f.media_type, f.content
                                from qualification_file f
                                join qualification q on q.park_id = f.park_id and q.id = f.qualification_id
                                where q.id = ? and q.company_id = ?""", id, companyId).filter(parkId, "and q.park_id = ?"),
                        row -> new Evidence(row.text("file_name"), row.text("media_type"), row.bytes("content")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static byte[] read(Upload file) {
        try {
            return Files.readAllBytes(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Facts facts(@Nullable EvidenceView file) {
        return file == null
                ? null
                : Facts.of("fileName", file.fileName()).and("size", file.size()).and("sha256", file.sha256());
    }
}
