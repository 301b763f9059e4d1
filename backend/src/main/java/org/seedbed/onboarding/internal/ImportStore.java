package org.seedbed.onboarding.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.onboarding.internal.ImportJson.ImportFailure;
import org.seedbed.onboarding.internal.ImportJson.ImportPhase;
import org.seedbed.onboarding.internal.ImportJson.ImportResult;
import org.seedbed.onboarding.internal.ImportJson.ImportStatus;
import org.seedbed.onboarding.internal.ImportJson.ImportView;
import org.seedbed.onboarding.internal.ImportJson.SheetResult;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Imports as they are recorded. What is written while an import runs commits at once, apart from the import's own data. */
@ApplicationScoped
class ImportStore {

    /** Several missed beats: the process is gone, not slow. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private final Database database;
    private final JobDatabase jobs;
    private final BusinessClock clock;
    private final Trail trail;
    private final ObjectMapper json;

    ImportStore(Database database, JobDatabase jobs, BusinessClock clock, ObjectMapper json, Trail trail) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
        this.json = json;
        this.trail = trail;
    }

    /** Records a new import; false when one runs in the park. */
    @Transactional
    boolean begin(UUID parkId, UUID id, String fileName, boolean dryRun, UUID startedBy) {
        interruptSilent(parkId);
        var now = clock.now();
        int begun = database.execute(Sql.of("""
                insert into register_import (park_id, id, file_name, dry_run, status, started_by, started_at)
                values (?, ?, ?, ?, 'RUNNING', ?, ?) on conflict (park_id) where status = 'RUNNING' do nothing""", parkId, id, fileName, dryRun, startedBy, now));
        if (begun == 1) {
            database.execute(Sql.of("""
                    insert into register_progress (park_id, import_id, phase, done, heartbeat_at)
                    values (?, ?, 'READING', 0, ?)""", parkId, id, now));
            trail.record(of(Action.IMPORT_UPLOADED, parkId, id).label(fileName).after(Facts.of("dryRun", dryRun)));
        }
        return begun == 1;
    }

    /** An import whose process died holds no data: its transaction died with it. Only the record must be closed. */
    @Transactional
    void interruptSilent(UUID parkId) {
        database.execute(Sql.of("""
                update register_import i set status = 'INTERRUPTED', finished_at = ?
                from register_progress p
                where i.park_id = ? and i.status = 'RUNNING' and p.import_id = i.id and p.heartbeat_at < ?""", clock.now(), parkId, clock.now().minus(SILENCE)));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progress(UUID id, ImportPhase phase, int done, @Nullable Integer total) {
        database.execute(Sql.of(
                "update register_progress set phase = ?, done = ?, total = ?, heartbeat_at = ? where import_id = ?",
                phase,
                done,
                total,
                clock.now(),
                id));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beat(Collection<UUID> running) {
        jobs.execute(
                Sql.of("update register_progress set heartbeat_at = ? where import_id = any(?)", clock.now(), running));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean cancelAsked(UUID id) {
        return database.first(
                        Sql.of("select cancel_asked from register_progress where import_id = ?", id),
                        row -> row.bool("cancel_asked"))
                .orElse(true);
    }

    @Transactional
    void askToCancel(UUID parkId, UUID id) {
        var asked = database.execute(Sql.of(
                "update register_progress set cancel_asked = true where park_id = ? and import_id = ?", parkId, id));
        if (asked > 0) {
            trail.record(of(Action.IMPORT_CANCELLED, parkId, id));
        }
    }

    private static Change of(Action action, UUID parkId, UUID id) {
        return Change.of(action, SubjectType.IMPORT, id).park(parkId);
    }

    /** One state of the park for the whole transaction: a row that somebody changes meanwhile fails our write. */
    @Transactional(Transactional.TxType.MANDATORY)
    void holdSnapshot() {
        database.execute(Sql.of("set transaction isolation level repeatable read"));
    }

    /** Marks the import done within its own transaction, so that data and record agree. False when it was given up. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean done(ImportRun.Order order, ImportResult result) {
        var id = order.importId();
        if (!order.dryRun()) {
            trail.record(of(Action.IMPORT_APPLIED, order.parkId(), id).after(counts(result)));
        }
        return database.execute(Sql.of("""
                        update register_import set status = 'DONE', result = ?, finished_at = ?
                        where id = ? and status = 'RUNNING'""", write(result), clock.now(), id)) == 1;
    }

    private static Facts counts(ImportResult result) {
        return Facts.of("created", sum(result, SheetResult::created))
                .and("updated", sum(result, SheetResult::updated))
                .and("unchanged", sum(result, SheetResult::unchanged))
                .and("refused", sum(result, SheetResult::refused));
    }

    private static int sum(ImportResult result, ToIntFunction<SheetResult> count) {
        return result.sheets().stream().mapToInt(count).sum();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(UUID id, ImportStatus status, @Nullable ImportFailure failure) {
        database.execute(Sql.of("""
                update register_import set status = ?, failure = ?, finished_at = ?
                where id = ? and status = 'RUNNING'""", status, failure == null ? null : write(failure), clock.now(), id));
    }

    @Transactional
    Optional<ImportView> find(UUID parkId, UUID id) {
        return database.first(imports(parkId).add("and i.id = ?", id), this::view);
    }

    @Transactional
    Page<ImportView> page(UUID parkId, PageParams page) {
        return database.page(imports(parkId), " order by started_at desc, id", page, this::view);
    }

    private static Sql imports(UUID parkId) {
        return Sql.of("""
                select i.id, i.file_name, i.dry_run, i.status, i.started_at, i.finished_at, u.display_name,
                    p.phase, p.done, p.total, i.result, i.failure
                from register_import i
                join register_progress p on p.import_id = i.id
                join app_user u on u.id = i.started_by
                where i.park_id = ?""", parkId);
    }

    private ImportView view(Row row) {
        return new ImportView(
                row.uuid("id"),
                row.text("file_name"),
                row.bool("dry_run"),
                row.constant("status", ImportStatus.class),
                row.instant("started_at"),
                row.instantOrNull("finished_at"),
                row.text("display_name"),
                row.constant("phase", ImportPhase.class),
                row.integer("done"),
                row.integerOrNull("total"),
                read(row.textOrNull("result"), ImportResult.class),
                read(row.textOrNull("failure"), ImportFailure.class));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
