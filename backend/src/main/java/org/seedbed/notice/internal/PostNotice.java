package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.notice.NoticeState;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Makes a draft public: its text is what it will always be, and its paper is made of it. */
@ApplicationScoped
public class PostNotice {

    private final Database database;
    private final NoticeQueries queries;
    private final Posting posting;
    private final NoticePapers papers;
    private final Outcomes outcomes;
    private final NoticeTrail trail;
    private final BusinessClock clock;

    PostNotice(
            Database database,
            NoticeQueries queries,
            Posting posting,
            NoticePapers papers,
            Outcomes outcomes,
            NoticeTrail trail,
            BusinessClock clock) {
        this.database = database;
        this.queries = queries;
        this.posting = posting;
        this.papers = papers;
        this.outcomes = outcomes;
        this.trail = trail;
        this.clock = clock;
    }

    /** From the day after, so many working days. */
    @Transactional
    public void handle(UUID parkId, UUID by, UUID noticeId, LocalDate asOf) {
        var draft = queries.require(parkId, noticeId);
        draft.mayGo(NoticeState.POSTED);
        if (by.equals(draft.draftedBy())) {
            throw NoticeErrors.SAME_PERSON.raise();
        }
        var text = posting.of(draft, asOf);
        var changed = database.execute(Sql.of(
                """
                update public_notice set version = version + 1, state = 'POSTED', posted_by = ?, posted_at = ?,
                    posted_on = ?, last_day = ?, public_until = ?, template_version = ?, text = ?, text_hash = ?,
                    calendar_version = ?, calendar_complete = ?
                where park_id = ? and id = ? and version = ? and state = 'DRAFT'""",
                by,
                clock.now(),
                asOf,
                text.due().on(),
                text.publicUntil(),
                text.templateVersion(),
                text.text(),
                text.hash(),
                text.calendarVersion(),
                text.due().calendarComplete(),
                parkId,
                noticeId,
                draft.version()));
        // Somebody may have been quicker since the notice was read.
        if (changed == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        var posted = queries.require(parkId, noticeId);
        papers.keep(database, posted);
        trail.moved(Action.NOTICE_POSTED, draft, posted, null);
    }

    /** By the notices' own page: what a module announces waits for that module's decision. */
    @Transactional
    Notice handle(UUID parkId, UUID by, UUID noticeId, @Nullable String ifMatch) {
        var draft = queries.require(parkId, noticeId);
        Etags.require(ifMatch, draft.version());
        if (outcomes.isDecidedElsewhere(draft)) {
            throw NoticeErrors.DECIDED_ELSEWHERE.raise();
        }
        handle(parkId, by, noticeId, clock.today());
        return queries.require(parkId, noticeId);
    }
}
