package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.policy.EntryStage;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;

/** Applications as they are stored, of whatever the scope shows. */
@ApplicationScoped
class ApplicationStore {

    private final Database database;
    private final JsonColumns json;
    private final ActingContext acting;

    ApplicationStore(Database database, JsonColumns json, ActingContext acting) {
        this.database = database;
        this.json = json;
        this.acting = acting;
    }

    /** An application as it is stored. */
    record Application(
            UUID parkId,
            UUID id,
            int version,
            UUID callId,
            EntryStage stage,
            ApplicationState state,
            @Nullable UUID ownerId,
            @Nullable String number,
            ApplicationContent content,
            @Nullable UUID companyId,
            @Nullable UUID previousId,
            @Nullable UUID policyVersionId,
            @Nullable Instant submittedAt,
            @Nullable LocalDate dueOn,
            int clockStoppedDays) {

        /** Whether its writer may change what it says. */
        boolean isWritable() {
            return state == ApplicationState.DRAFT || state == ApplicationState.NEED_SUPPLEMENT;
        }

        /** On what a hold keeps everything of it. */
        List<UUID> held() {
            var all = new ArrayList<>(List.of(id));
            if (ownerId != null) {
                all.add(ownerId);
            }
            if (companyId != null) {
                all.add(companyId);
            }
            return all;
        }

        boolean allows(ApplicationMove move) {
            return move.from().contains(state);
        }
    }

    /**
     * One's own, by link or account.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, as for one that never was
     */
    Application own(UUID id) {
        return find(Sql.of("where a.id = ? and admission_own(a.id)", id)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The same, held until the transaction ends. */
    Application lockOwn(UUID id) {
        return find(Sql.of("where a.id = ? and admission_own(a.id) for no key update", id))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** One that was handed in to the park. */
    Application require(UUID parkId, UUID id) {
        return find(Sql.of("where a.id = ? and a.park_id = ? and a.number is not null", id, parkId))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The same, held until the transaction ends. */
    Application lock(UUID parkId, UUID id) {
        return find(Sql.of("where a.id = ? and a.park_id = ? and a.number is not null for no key update", id, parkId))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /**
     * The same, as the officer has seen it and where the move is possible. Looked at before
     * it is held: the database lets a checker hold only what waits for one, and what they see is refused, not missing.
     */
    Application lockFor(UUID parkId, UUID id, @Nullable String ifMatch, ApplicationMove move) {
        var seen = require(parkId, id);
        Etags.require(ifMatch, seen.version());
        Moves.require(seen, move);
        return find(Sql.of("where a.id = ? and a.version = ? for no key update", id, seen.version()))
                .orElseThrow(CommonErrors.ETAG_STALE::raise);
    }

    void save(Application before, ApplicationContent content) {
        update(Sql.of(
                """
                update admission_application set version = version + 1, content = ?::jsonb, name = ?, uscc = ?,
                    applicant_kind = ?
                where id = ? and version = ?""",
                json.write(content),
                content.name(),
                content.uscc(),
                content.applicantKind(),
                before.id(),
                before.version()));
    }

    /** Whoever looks at the application has to see what changed around it. */
    void touch(Application seen) {
        update(Sql.of(
                "update admission_application set version = version + 1 where id = ? and version = ?",
                seen.id(),
                seen.version()));
    }

    /** Somebody may have been quicker since it was read. */
    void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    /** The actor's account, if anybody is signed in. */
    @Nullable
    UUID actor() {
        return acting.current().userId();
    }

    private Optional<Application> find(Sql where) {
        return database.first(
                Sql.of("select a.*, a.content::text as content_text from admission_application a")
                        .add(where),
                this::application);
    }

    private Application application(Row row) {
        return new Application(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.uuid("call_id"),
                row.constant("stage", EntryStage.class),
                row.constant("state", ApplicationState.class),
                row.uuidOrNull("owner_id"),
                row.textOrNull("number"),
                json.read(row.text("content_text"), ApplicationContent.class),
                row.uuidOrNull("company_id"),
                row.uuidOrNull("previous_id"),
                row.uuidOrNull("policy_version_id"),
                row.instantOrNull("submitted_at"),
                row.dateOrNull("due_on"),
                row.integer("clock_stopped_days"));
    }
}
