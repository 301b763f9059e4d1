package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.document.MadeDocument;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFile;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.waiver.WaiverFileKind;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverFile;

/** What is handed in with a request, its paper, and what came back signed. */
@ApplicationScoped
class WaiverFiles {

    private static final int MOST = 20;
    /** No role holds it: a file is seen through its waiver. */
    private static final String FENCE = "waiver_file";

    private final StoredFiles stored;
    private final Database database;
    private final WaiverStore store;
    private final Documents documents;
    private final Parks parks;
    private final BusinessClock clock;
    private final WaiverTrail trail;

    WaiverFiles(
            StoredFiles stored,
            Database database,
            WaiverStore store,
            Documents documents,
            Parks parks,
            BusinessClock clock,
            WaiverTrail trail) {
        this.stored = stored;
        this.database = database;
        this.store = store;
        this.documents = documents;
        this.parks = parks;
        this.clock = clock;
        this.trail = trail;
    }

    /** While it is written or something of it is missing. */
    @Transactional
    void attach(Waiver seen, @Nullable String ifMatch, Upload upload, boolean own) {
        if (seen.state() != WaiverState.DRAFT && seen.state() != WaiverState.NEED_SUPPLEMENT) {
            throw WaiverErrors.FILE_STATE.raise();
        }
        var move = seen.state() == WaiverState.DRAFT ? WaiverMove.SUBMIT : WaiverMove.SUPPLEMENT;
        var waiver = store.lockFor(seen.parkId(), seen.id(), ifMatch, move);
        DraftWaiver.requireMaker(waiver, own);
        keep(waiver, WaiverFileKind.ATTACHMENT, upload);
    }

    /** What both sides have signed. */
    @Transactional
    void sign(UUID parkId, UUID id, @Nullable String ifMatch, Upload upload) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.ACTIVATE);
        keep(waiver, WaiverFileKind.SIGNED_AGREEMENT, upload);
    }

    private void keep(Waiver waiver, WaiverFileKind kind, Upload upload) {
        if (list(waiver.id()).size() >= MOST) {
            throw WaiverErrors.FILES_TOO_MANY.raise("most", MOST);
        }
        var file = stored.store(fence(waiver), upload, FileRules.SCAN);
        add(waiver, kind, file, null);
    }

    /** The paper that both sides are to sign. */
    @Transactional
    void make(UUID parkId, UUID id, @Nullable String ifMatch) {
        var waiver = store.lockFor(parkId, id, ifMatch, WaiverMove.ACTIVATE);
        var made = documents.make(WaiverAgreementPaper.TEMPLATE, paper(waiver), clock.now());
        var file = stored.store(fence(waiver), FileKind.PDF, waiver.number() + " 减免补充协议.pdf", made.content());
        add(waiver, WaiverFileKind.AGREEMENT, file, made);
    }

    private void add(Waiver waiver, WaiverFileKind kind, StoredFile file, @Nullable MadeDocument made) {
        database.execute(Sql.of(
                """
                insert into waiver_file (park_id, id, waiver_id, kind, file_id, template, text_hash)
                values (?, ?, ?, ?, ?, ?, ?)""",
                waiver.parkId(),
                UUID.randomUUID(),
                waiver.id(),
                kind,
                file.id(),
                made == null ? null : made.template(),
                made == null ? null : made.hash()));
        store.update(Sql.of(
                "update waiver set version = version + 1 where park_id = ? and id = ?", waiver.parkId(), waiver.id()));
        trail.stored(waiver, kind, file);
    }

    /** The newest signed paper. */
    UUID signed(Waiver waiver) {
        return list(waiver.id()).stream()
                .filter(file -> file.kind() == WaiverFileKind.SIGNED_AGREEMENT)
                .map(WaiverFile::id)
                .reduce((earlier, later) -> later)
                .orElseThrow(WaiverErrors.SIGNED_MISSING::raise);
    }

    /** The oldest first. */
    List<WaiverFile> list(UUID waiverId) {
        return database.list(
                Sql.of("""
                        select f.*, s.file_name, s.size, encode(s.sha256, 'hex') as sha256, s.stored_at
                        from waiver_file f join stored_file s on s.park_id = f.park_id and s.id = f.file_id
                        where f.waiver_id = ? order by s.stored_at, f.id limit 100""", waiverId),
                row -> new WaiverFile(
                        row.uuid("id"),
                        row.constant("kind", WaiverFileKind.class),
                        row.text("file_name"),
                        row.number("size"),
                        row.text("sha256"),
                        row.instant("stored_at"),
                        row.textOrNull("text_hash")));
    }

    @Transactional
    RestResponse<InputStream> download(Waiver waiver, UUID fileId) {
        var file = database.first(
                        Sql.of("select file_id from waiver_file where waiver_id = ? and id = ?", waiver.id(), fileId),
                        row -> row.uuid("file_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return stored.download(waiver.parkId(), file);
    }

    private WaiverAgreementPaper paper(Waiver waiver) {
        var checked = Objects.requireNonNull(waiver.checked());
        var days = waiver.wish().days();
        var code = database.first(
                        Sql.of("select coalesce(uscc, '') as code from company where id = ?", waiver.companyId()),
                        row -> row.text("code"))
                .orElse("");
        return new WaiverAgreementPaper(
                waiver.number(),
                parks.operator(waiver.parkId()).name(),
                waiver.companyName(),
                code,
                waiver.policyName(),
                Objects.requireNonNull(waiver.decided().minutesNumber()),
                day(days.from()) + "至" + day(days.to().minusDays(1)),
                checked.total().signum() > 0 ? "合计不超过 " + checked.total().toPlainString() + " 元" : "按实际用量和政策规定计算",
                checked.schedule().stream()
                        .map(month -> new WaiverAgreementPaper.Month(
                                YearMonth.from(month.month()).toString(),
                                month.list().amount().toPlainString(),
                                month.waived().amount().toPlainString(),
                                month.payable().amount().toPlainString()))
                        .toList());
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static FileFence fence(Waiver waiver) {
        return new FileFence(waiver.parkId(), FENCE, FENCE);
    }
}
