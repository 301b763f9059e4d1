package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.notice.internal.NoticeJson.NoticePaperView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.document.MadeDocument;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.WorkingCalendar;

/** Papers of posted notices: equal notices make equal papers. Who sees one the fence of its row knows. */
@ApplicationScoped
class NoticePapers {

    private final Documents documents;
    private final StoredFiles files;
    private final Database database;
    private final WorkingCalendar calendar;

    NoticePapers(Documents documents, StoredFiles files, Database database, WorkingCalendar calendar) {
        this.documents = documents;
        this.files = files;
        this.database = database;
        this.calendar = calendar;
    }

    MadeDocument make(Notice posted) {
        var dated = Objects.requireNonNull(posted.postedAt()).truncatedTo(ChronoUnit.SECONDS);
        return documents.make(NoticePaper.TEMPLATE, NoticePaper.of(posted, calendar), dated);
    }

    /**
     * Keeps the paper beside the notice, in the transaction that posts it.
     *
     * @throws org.seedbed.shared.problem.ProblemException document.character-missing
     */
    @Transactional
    void keep(SqlRunner rows, Notice posted) {
        var made = make(posted);
        var fence = new FileFence(posted.parkId(), "notice_read", "notice_post");
        var file = files.store(rows, fence, FileKind.PDF, "公示 " + posted.title() + ".pdf", made.content());
        rows.execute(Sql.of("""
                insert into notice_paper (park_id, notice_id, file_id, template, text_hash)
                values (?, ?, ?, ?, ?)""", posted.parkId(), posted.id(), file.id(), made.template(), made.hash()));
    }

    /** The paper of a notice, where the reader may have it. */
    @Transactional
    Optional<NoticePaperView> find(UUID parkId, UUID noticeId) {
        return database.first(
                of(parkId, noticeId),
                row -> new NoticePaperView(
                        row.text("file_name"), row.number("size"), row.text("sha256"), row.text("template")));
    }

    /** The paper as a download; of a notice whose text the reader may not have there is none. */
    @Transactional
    RestResponse<InputStream> download(UUID parkId, UUID noticeId) {
        var file =
                database.first(of(parkId, noticeId), NoticePapers::fileId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        return files.download(parkId, file);
    }

    private static UUID fileId(Row row) {
        return row.uuid("file_id");
    }

    private static Sql of(UUID parkId, UUID noticeId) {
        return Sql.of("""
                select p.file_id, p.template, s.file_name, s.size, encode(s.sha256, 'hex') as sha256
                from notice_paper p join stored_file s on s.park_id = p.park_id and s.id = p.file_id
                where p.park_id = ? and p.notice_id = ?""", parkId, noticeId);
    }
}
