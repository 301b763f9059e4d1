package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.notice.NoticeDraft;
import org.seedbed.notice.NoticeResult;
import org.seedbed.notice.NoticeState;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Drafting, taking back and concluding notices. */
@ApplicationScoped
public class NoticeMoves {

    private final Database database;
    private final NoticeQueries queries;
    private final NoticeTemplates templates;
    private final Posting posting;
    private final Outcomes outcomes;
    private final NoticeTrail trail;
    private final BusinessClock clock;

    NoticeMoves(
            Database database,
            NoticeQueries queries,
            NoticeTemplates templates,
            Posting posting,
            Outcomes outcomes,
            NoticeTrail trail,
            BusinessClock clock) {
        this.database = database;
        this.queries = queries;
        this.templates = templates;
        this.posting = posting;
        this.outcomes = outcomes;
        this.trail = trail;
        this.clock = clock;
    }

    /** A draft, refused when it would say what nobody may read. */
    @Transactional
    public UUID draft(UUID parkId, UUID by, NoticeDraft draft) {
        var template = templates.of(draft.kind());
        if (draft.workingDays() < template.minWorkingDays()) {
            throw NoticeErrors.TOO_SHORT.raise("least", template.minWorkingDays());
        }
        new Withheld(templates.withheldWords()).refuse(draft);
        posting.requireShowable(draft);
        var id = UUID.randomUUID();
        var subject = draft.subject();
        database.execute(Sql.of(
                """
                insert into public_notice (park_id, id, version, state, kind, subject_type, subject_id, title, lines,
                    contact, working_days, drafted_by, drafted_at)
                values (?, ?, 0, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                draft.kind(),
                subject == null ? null : subject.type(),
                subject == null ? null : subject.id(),
                draft.title().strip(),
                posting.write(draft.lines()),
                draft.contact().strip(),
                draft.workingDays(),
                by,
                clock.now()));
        trail.moved(Action.NOTICE_DRAFTED, null, queries.require(parkId, id), null);
        return id;
    }

    /** What a module announces waits for that module's decision. */
    private void requireOwn(Notice notice) {
        if (outcomes.isDecidedElsewhere(notice)) {
            throw NoticeErrors.DECIDED_ELSEWHERE.raise();
        }
    }

    /** A draft nobody has seen, by the module it belongs to. */
    @Transactional
    public void giveUp(UUID parkId, UUID by, UUID noticeId, String reason) {
        var before = queries.require(parkId, noticeId);
        // What can still be posted is a draft.
        before.mayGo(NoticeState.POSTED);
        takeBack(before, by, reason);
        moved(Action.NOTICE_WITHDRAWN, before, reason);
    }

    /**
     * Takes a notice back. Whoever posted it may too: a text that should not be public must go at once, and taking it back
     * gives nobody anything. Its objections are answered all the same.
     */
    @Transactional
    Notice withdraw(UUID parkId, UUID by, UUID noticeId, @Nullable String ifMatch, String reason) {
        var before = queries.require(parkId, noticeId);
        Etags.require(ifMatch, before.version());
        before.mayGo(NoticeState.WITHDRAWN);
        requireOwn(before);
        new Withheld(templates.withheldWords()).look("/reason", reason, true);
        takeBack(before, by, reason);
        outcomes.tell(database, before, NoticeResult.WITHDRAWN);
        return moved(Action.NOTICE_WITHDRAWN, before, reason);
    }

    private void takeBack(Notice before, UUID by, String reason) {
        update(Sql.of(
                """
                update public_notice set version = version + 1, state = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ?,
                    withdraw_reason = ?, result = coalesce(result, 'WITHDRAWN'), result_at = coalesce(result_at, ?)
                where park_id = ? and id = ? and version = ? and state = ?""",
                by,
                clock.now(),
                reason.strip(),
                clock.now(),
                before.parkId(),
                before.id(),
                before.version(),
                before.state()));
    }

    /** The file is closed once the outcome is known and everybody has an answer. */
    @Transactional
    Notice conclude(UUID parkId, UUID by, UUID noticeId, @Nullable String ifMatch, String conclusion) {
        var before = queries.require(parkId, noticeId);
        Etags.require(ifMatch, before.version());
        before.mayGo(NoticeState.CONCLUDED);
        if (before.result() == null) {
            throw NoticeErrors.UNDECIDED.raise();
        }
        if (before.unanswered() > 0) {
            throw NoticeErrors.UNANSWERED.raise("count", before.unanswered());
        }
        update(Sql.of("""
                update public_notice set version = version + 1, state = 'CONCLUDED', concluded_by = ?, concluded_at = ?,
                    conclusion = ?
                where park_id = ? and id = ? and version = ? and state = ?""", by, clock.now(), conclusion.strip(), parkId, noticeId, before.version(), before.state()));
        return moved(Action.NOTICE_CONCLUDED, before, conclusion);
    }

    private Notice moved(Action action, Notice before, String reason) {
        var after = queries.require(before.parkId(), before.id());
        trail.moved(action, before, after, reason.strip());
        return after;
    }

    /** Somebody may have been quicker since the notice was read. */
    private void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }
}
