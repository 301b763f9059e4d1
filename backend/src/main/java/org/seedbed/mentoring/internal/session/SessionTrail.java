package org.seedbed.mentoring.internal.session;

import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.internal.session.SessionJson.SessionActionView;

/** What the trail is told of sessions. What was said in them stays in them. */
final class SessionTrail {

    private SessionTrail() {}

    static Change asked(Session session) {
        return of(Action.MENTOR_SESSION_ASKED, session)
                .after(Facts.of("sessionState", session.state())
                        .and("topic", session.ask().topic())
                        .and("wishedMentorId", session.parties().wishedMentorId()));
    }

    /** Without being asked for. */
    static Change filed(Session session) {
        return of(Action.MENTOR_SESSION_FILED, session)
                .after(Facts.of("sessionState", session.state())
                        .and("topic", session.ask().topic())
                        .and("mentorId", session.parties().mentorId())
                        .and("startsAt", session.plan().startsAt())
                        .and("endsAt", session.plan().endsAt()));
    }

    static Change moved(Session before, Session after, SessionMove move, @Nullable String reason) {
        return of(Action.MENTOR_SESSION_MOVED, after)
                .before(facts(before))
                .after(facts(after).and("sessionMove", move))
                .reason(reason)
                .condensed();
    }

    static Change done(Session session, SessionActionView action) {
        return of(Action.MENTOR_ACTION_DONE, session)
                .before(Facts.of("doneOn", null))
                .after(Facts.of("doneOn", action.doneOn()).and("actionOwner", action.owner()));
    }

    private static Facts facts(Session session) {
        return Facts.of("sessionState", session.state())
                .and("mentorId", session.parties().mentorId())
                .and("topic", session.ask().topic())
                .and("startsAt", session.plan().startsAt())
                .and("endsAt", session.plan().endsAt())
                .and("place", session.plan().place())
                .and("rating", session.outcome().rating())
                .and("missedBy", session.outcome().missedBy())
                .and("overReason", session.outcome().overReason());
    }

    private static Change of(Action action, Session session) {
        return Change.of(action, SubjectType.MENTOR_SESSION, session.id())
                .park(session.parkId())
                .company(session.parties().companyId())
                .label(session.parties().companyName());
    }
}
