package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.ObjectionState;
import org.seedbed.notice.internal.NoticeJson.NoticeResponse;
import org.seedbed.notice.internal.ObjectionJson.ObjectionView;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Notices and objections with what their reader may do. */
@ApplicationScoped
class NoticeViews {

    private final NoticeQueries notices;
    private final ObjectionQueries objections;
    private final Posting posting;
    private final Outcomes outcomes;
    private final NoticePapers papers;
    private final BusinessClock clock;

    NoticeViews(
            NoticeQueries notices,
            ObjectionQueries objections,
            Posting posting,
            Outcomes outcomes,
            NoticePapers papers,
            BusinessClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.posting = posting;
        this.outcomes = outcomes;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional
    NoticeResponse notice(Actor actor, UUID parkId, UUID noticeId) {
        return notice(actor, notices.require(parkId, noticeId));
    }

    @Transactional
    NoticeResponse notice(Actor actor, Notice notice) {
        var posted = notice.text();
        var today = posted == null ? posting.of(notice, clock.today()) : null;
        return new NoticeResponse(
                notice.id(),
                notice.version(),
                notice.kind(),
                notice.title(),
                notice.state(),
                notice.result(),
                posted != null ? posted : Objects.requireNonNull(today).text(),
                notice.textHash(),
                notice.workingDays(),
                notice.postedOn(),
                today != null ? today.due().on() : Objects.requireNonNull(notice.lastDay()),
                today != null ? today.due().calendarComplete() : Boolean.TRUE.equals(notice.calendarComplete()),
                notice.open(),
                notice.unanswered(),
                notice.withdrawReason(),
                notice.conclusion(),
                papers.find(notice.parkId(), notice.id()).orElse(null),
                abilities(actor, notice));
    }

    private List<String> abilities(Actor actor, Notice notice) {
        var next = notice.state().next();
        var abilities = new ArrayList<String>();
        if (actor.mayInPark(notice.parkId(), Permission.NOTICE_POST) && !outcomes.isDecidedElsewhere(notice)) {
            if (next.contains(NoticeState.POSTED) && !actor.userId().equals(notice.draftedBy())) {
                abilities.add("post");
            }
            if (next.contains(NoticeState.WITHDRAWN)) {
                abilities.add("withdraw");
            }
        }
        if (next.contains(NoticeState.CONCLUDED)
                && notice.result() != null
                && notice.unanswered() == 0
                && actor.mayInPark(notice.parkId(), Permission.NOTICE_DECIDE)) {
            abilities.add("conclude");
        }
        return List.copyOf(abilities);
    }

    @Transactional
    Page<ObjectionView> objections(Actor actor, UUID parkId, UUID noticeId, PageParams page) {
        var notice = notices.require(parkId, noticeId);
        var found = objections.list(parkId, noticeId, page);
        var hears = hears(actor, notice);
        return found.map(one -> objection(actor, one, hears));
    }

    @Transactional
    ObjectionView objection(Actor actor, Objection objection) {
        return objection(actor, objection, hears(actor, notices.require(objection.parkId(), objection.noticeId())));
    }

    /** Whether the actor decides on objections to the notice: asked once for all of them. */
    private boolean hears(Actor actor, Notice notice) {
        return actor.mayInPark(notice.parkId(), Permission.NOTICE_DECIDE) && outcomes.mayHear(notice, actor.userId());
    }

    private ObjectionView objection(Actor actor, Objection objection, boolean hears) {
        return new ObjectionView(
                objection.id(),
                objection.version(),
                objection.state(),
                objection.text(),
                objection.named(),
                objection.filedAt(),
                objection.dueOn(),
                objection.calendarComplete(),
                objection.isLate(clock.today()),
                objection.upheld(),
                objection.decision(),
                objection.reply(),
                abilities(actor, objection, hears));
    }

    private static List<String> abilities(Actor actor, Objection objection, boolean hears) {
        var next = objection.state().next();
        var abilities = new ArrayList<String>();
        if (actor.mayInPark(objection.parkId(), Permission.NOTICE_EDIT)) {
            add(abilities, "accept", next.contains(ObjectionState.ACCEPTED));
            add(abilities, "investigate", next.contains(ObjectionState.INVESTIGATING));
            add(abilities, "reply", next.contains(ObjectionState.REPLIED));
        }
        if (hears) {
            add(abilities, "refuse", next.contains(ObjectionState.INADMISSIBLE));
            add(abilities, "decide", next.contains(ObjectionState.UPHELD));
        }
        add(
                abilities,
                "reveal",
                objection.objectorKept() && actor.mayInPark(objection.parkId(), Permission.PERSONAL_REVEAL));
        return List.copyOf(abilities);
    }

    private static void add(List<String> abilities, String ability, boolean may) {
        if (may) {
            abilities.add(ability);
        }
    }
}
