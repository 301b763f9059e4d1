package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.privacy.HoldSubjects;
import org.seedbed.privacy.internal.PrivacyJson.LegalHoldRequest;
import org.seedbed.privacy.internal.PrivacyJson.LegalHoldView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Legal holds of a park: placed, listed, lifted. */
@ApplicationScoped
class HoldRegister {

    private static final String COLUMNS = """
            select h.id, h.subject_type, h.subject_id, h.label, h.reason, u.display_name, h.placed_at, h.lifted_at,
                   h.lift_reason
            from legal_hold h left join app_user u on u.id = h.placed_by
            where h.park_id = ?""";

    private final Database database;
    private final BusinessClock clock;
    private final Trail trail;
    private final Instance<HoldSubjects> subjects;

    HoldRegister(Database database, BusinessClock clock, Trail trail, @Any Instance<HoldSubjects> subjects) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
        this.subjects = subjects;
    }

    /** Those in force first, then the latest. */
    Page<LegalHoldView> list(UUID parkId, PageParams page) {
        return database.page(
                Sql.of(COLUMNS, parkId),
                " order by h.lifted_at nulls first, h.placed_at desc, h.id",
                page,
                HoldRegister::view);
    }

    @Transactional
    LegalHoldView place(UUID parkId, UUID by, LegalHoldRequest request) {
        HoldLocks.place(database, parkId);
        var label = subjects.stream()
                .map(s -> s.label(parkId, request.subject(), request.subjectId()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(PrivacyErrors.SUBJECT_UNKNOWN::raise);
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into legal_hold (park_id, id, subject_type, subject_id, label, reason, placed_by, placed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                request.subject(),
                request.subjectId(),
                label,
                request.reason().strip(),
                by,
                clock.now()));
        trail.record(change(Action.LEGAL_HOLD_PLACED, parkId, id, request.reason())
                .after(Facts.of("subject", request.subject()).and("subjectId", request.subjectId())));
        return get(parkId, id);
    }

    @Transactional
    LegalHoldView lift(UUID parkId, UUID holdId, UUID by, String reason) {
        var hold = get(parkId, holdId);
        var lifted = database.execute(Sql.of("""
                update legal_hold set lifted_at = ?, lifted_by = ?, lift_reason = ?
                where park_id = ? and id = ? and lifted_at is null""", clock.now(), by, reason.strip(), parkId, holdId));
        if (lifted == 0) {
            throw PrivacyErrors.LIFTED.raise();
        }
        trail.record(change(Action.LEGAL_HOLD_LIFTED, parkId, holdId, reason)
                .before(Facts.of("subject", hold.subject()).and("subjectId", hold.subjectId())));
        return get(parkId, holdId);
    }

    private LegalHoldView get(UUID parkId, UUID holdId) {
        return database.first(Sql.of(COLUMNS, parkId).add("and h.id = ?", holdId), HoldRegister::view)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static Change change(Action action, UUID parkId, UUID id, String reason) {
        return Change.of(action, SubjectType.LEGAL_HOLD, id).park(parkId).reason(reason.strip());
    }

    private static LegalHoldView view(Row row) {
        return new LegalHoldView(
                row.uuid("id"),
                row.constant("subject_type", HoldSubjects.Kind.class),
                row.uuid("subject_id"),
                row.textOrNull("label"),
                row.text("reason"),
                row.textOrNull("display_name"),
                row.instant("placed_at"),
                row.instantOrNull("lifted_at"),
                row.textOrNull("lift_reason"));
    }
}
