package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitFileView;

/** Photos and signed papers of exits. Papers stay. */
@ApplicationScoped
class ExitFiles {

    private static final int MOST = 200;

    private final StoredFiles files;
    private final Database database;
    private final ExitStore store;
    private final ExitPlans plans;
    private final ConfirmSheet confirm;
    private final ExitClerk clerk;

    ExitFiles(
            StoredFiles files,
            Database database,
            ExitStore store,
            ExitPlans plans,
            ConfirmSheet confirm,
            ExitClerk clerk) {
        this.files = files;
        this.database = database;
        this.store = store;
        this.plans = plans;
        this.confirm = confirm;
        this.clerk = clerk;
    }

    /**
     * A signed plan belongs to the last one, and a signed sheet is the company's word for it.
     *
     * @param sheetCode of a signed sheet: what is printed on it
     */
    @Transactional
    void upload(
            UUID parkId,
            UUID id,
            @Nullable String ifMatch,
            @Nullable ExitFileKind kind,
            @Nullable String sheetCode,
            Upload upload) {
        var exit = store.lock(parkId, id, ifMatch);
        if (kind == null || kind == ExitFileKind.PHOTO) {
            throw ProblemException.field("/kind", ValidationErrors.REQUIRED);
        }
        requireTaken(exit, kind);
        var plan = kind == ExitFileKind.DEBT_PLAN ? plan(exit) : null;
        var file = keep(exit, kind, null, plan, upload);
        if (plan != null) {
            clerk.reminders().toApprove(exit, plan);
        }
        if (kind == ExitFileKind.SIGNED_SHEET) {
            confirm.onPaper(exit, file, sheetCode);
        }
        store.change(exit, Sql.of(""));
    }

    /** Of a line of the sheet. */
    @Transactional
    void photo(UUID parkId, UUID id, UUID line, @Nullable String ifMatch, Upload upload) {
        var exit = store.lock(parkId, id, ifMatch);
        if (database.count(Sql.of(
                        "select 1 from exit_sheet_line where park_id = ? and exit_case_id = ? and id = ?",
                        parkId,
                        id,
                        line))
                == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        requireTaken(exit, ExitFileKind.PHOTO);
        keep(exit, ExitFileKind.PHOTO, line, null, upload);
        store.change(exit, Sql.of(""));
    }

    private UUID plan(ExitCase exit) {
        return plans.kept(exit.id())
                .filter(kept -> kept.view().approvedAt() == null)
                .orElseThrow(ExitErrors.PLAN_NONE::raise)
                .id();
    }

    private UUID keep(ExitCase exit, ExitFileKind kind, @Nullable UUID line, @Nullable UUID plan, Upload upload) {
        if (list(exit.id()).size() >= MOST) {
            throw ExitErrors.FILES_TOO_MANY.raise("most", MOST);
        }
        var file = files.store(new FileFence(exit.parkId(), "lease_read", "tenant_edit"), upload, FileRules.SCAN);
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into exit_file (park_id, id, exit_case_id, kind, sheet_line_id, debt_plan_id, file_id)
                values (?, ?, ?, ?, ?, ?, ?)""", exit.parkId(), id, exit.id(), kind, line, plan, file.id()));
        clerk.trail().stored(exit, kind, file);
        return id;
    }

    /** Proof of the new address comes after the end, everything else while it is settled. */
    private static void requireTaken(ExitCase exit, ExitFileKind kind) {
        var outcome = exit.outcome();
        var taken = kind == ExitFileKind.ADDRESS
                ? outcome != null && outcome.addressDueOn() != null
                : ExitAbilities.isSettled(exit);
        if (!taken) {
            throw ExitErrors.FILE_STATE.raise();
        }
    }

    /** The oldest first. */
    List<ExitFileView> list(UUID exitId) {
        return database.list(
                Sql.of("""
                        select f.id, f.kind, f.sheet_line_id, s.file_name, s.size, s.stored_at
                        from exit_file f join stored_file s on s.park_id = f.park_id and s.id = f.file_id
                        where f.exit_case_id = ? order by s.stored_at, f.id limit ?""", exitId, MOST),
                row -> new ExitFileView(
                        row.uuid("id"),
                        row.constant("kind", ExitFileKind.class),
                        row.uuidOrNull("sheet_line_id"),
                        row.text("file_name"),
                        row.number("size"),
                        row.instant("stored_at")));
    }

    boolean has(UUID exitId, ExitFileKind kind) {
        return list(exitId).stream().anyMatch(file -> file.kind() == kind);
    }

    /** A file as a download. */
    @Transactional
    RestResponse<InputStream> download(ExitCase exit, UUID fileId) {
        var file = database.first(
                        Sql.of(
                                "select file_id from exit_file where park_id = ? and exit_case_id = ? and id = ?",
                                exit.parkId(),
                                exit.id(),
                                fileId),
                        row -> row.uuid("file_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return files.download(exit.parkId(), file);
    }
}
