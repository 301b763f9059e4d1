package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.notice.ObjectionState;
import org.seedbed.notice.internal.ObjectionJson.ObjectorView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** What the park does about an objection. */
@ApplicationScoped
class ObjectionMoves {

    private final Database database;
    private final NoticeQueries notices;
    private final ObjectionQueries queries;
    private final ObjectorVault vault;
    private final Outcomes outcomes;
    private final NoticeTrail trail;
    private final BusinessClock clock;

    ObjectionMoves(
            Database database,
            NoticeQueries notices,
            ObjectionQueries queries,
            ObjectorVault vault,
            Outcomes outcomes,
            NoticeTrail trail,
            BusinessClock clock) {
        this.database = database;
        this.notices = notices;
        this.queries = queries;
        this.vault = vault;
        this.outcomes = outcomes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Which objection, and what its mover has seen of it. */
    record Ref(
            UUID parkId,
            UUID noticeId,
            UUID objectionId,
            @Nullable String ifMatch) {}

    @Transactional
    Objection accept(Ref ref, UUID by) {
        return handle(ref, by, ObjectionState.ACCEPTED, Action.OBJECTION_ACCEPTED);
    }

    @Transactional
    Objection investigate(Ref ref, UUID by) {
        return handle(ref, by, ObjectionState.INVESTIGATING, Action.OBJECTION_INVESTIGATED);
    }

    private Objection handle(Ref ref, UUID by, ObjectionState to, Action action) {
        var before = seen(ref, to);
        update(Sql.of("""
                update objection set version = version + 1, state = ?, handled_by = ?, handled_at = ?
                where park_id = ? and id = ? and version = ?""", to, by, clock.now(), ref.parkId(), ref.objectionId(), before.version()));
        return moved(action, before, to, null);
    }

    /**
     * By somebody else than who posted the notice or had a part in what it announces, which learns of it in the same
     * transaction.
     */
    @Transactional
    Objection decide(Ref ref, UUID by, ObjectionState verdict, String reason) {
        var before = seen(ref, verdict);
        var announced = notices.require(ref.parkId(), ref.noticeId());
        if (by.equals(announced.postedBy())) {
            throw NoticeErrors.JUDGE.raise();
        }
        if (outcomes.isInvolved(announced, by)) {
            throw NoticeErrors.INVOLVED.raise();
        }
        // One after another: of two that are decided at once, the later must see that it was the last.
        database.first(Counted.alone(ref.noticeId()), row -> true);
        update(Sql.of(
                """
                update objection set version = version + 1, state = ?, upheld = ?, decision = ?, decided_by = ?,
                    decided_at = ?
                where park_id = ? and id = ? and version = ?""",
                verdict,
                verdict == ObjectionState.UPHELD,
                reason.strip(),
                by,
                clock.now(),
                ref.parkId(),
                ref.objectionId(),
                before.version()));
        var notice = notices.require(ref.parkId(), ref.noticeId());
        var result = Outcomes.of(notice.state(), notice.open(), notice.upheld());
        outcomes.settle(database, notice, result);
        if (Outcomes.isEndedBy(notice, result)) {
            trail.moved(Action.NOTICE_ENDED, notice, notices.require(ref.parkId(), ref.noticeId()), null);
        }
        return moved(Action.OBJECTION_DECIDED, before, verdict, reason.strip());
    }

    @Transactional
    Objection reply(Ref ref, UUID by, String reply) {
        var before = seen(ref, ObjectionState.REPLIED);
        update(Sql.of("""
                update objection set version = version + 1, state = 'REPLIED', reply = ?, replied_by = ?, replied_at = ?
                where park_id = ? and id = ? and version = ?""", reply.strip(), by, clock.now(), ref.parkId(), ref.objectionId(), before.version()));
        return moved(Action.OBJECTION_REPLIED, before, ObjectionState.REPLIED, null);
    }

    /** Name and contact in clear, this once; the reason goes into the trail. */
    @Transactional
    ObjectorView reveal(Ref ref, String reason) {
        var objection = queries.require(ref.parkId(), ref.noticeId(), ref.objectionId());
        var objector = objector(objection);
        trail.revealed(objection, title(objection), reason.strip());
        return objector;
    }

    private ObjectorView objector(Objection objection) {
        var id = objection.id();
        return database.first(
                        Sql.of(
                                "select name_sealed, contact_sealed from objection where park_id = ? and id = ? and name_sealed is not null",
                                objection.parkId(),
                                id),
                        row -> new ObjectorView(
                                vault.open(ObjectorVault.NAME, id, row.bytes(ObjectorVault.NAME)),
                                vault.open(ObjectorVault.CONTACT, id, row.bytes(ObjectorVault.CONTACT))))
                .orElseThrow(NoticeErrors.ANONYMOUS::raise);
    }

    private Objection seen(Ref ref, ObjectionState to) {
        var objection = queries.require(ref.parkId(), ref.noticeId(), ref.objectionId());
        Etags.require(ref.ifMatch(), objection.version());
        objection.mayGo(to);
        return objection;
    }

    private Objection moved(Action action, Objection before, ObjectionState to, @Nullable String reason) {
        trail.handled(action, before, to, title(before), reason);
        return queries.require(before.parkId(), before.noticeId(), before.id());
    }

    private String title(Objection objection) {
        return notices.require(objection.parkId(), objection.noticeId()).title();
    }

    /** Somebody may have been quicker since the objection was read. */
    private void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }
}
