package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.shared.db.Sql;

/** What every move of a session has in common: it is kept from others, stored, told to the trail and to those it concerns. */
@ApplicationScoped
class SessionSteps {

    private final SessionStore store;
    private final Trail trail;
    private final SessionNews news;

    SessionSteps(SessionStore store, Trail trail, SessionNews news) {
        this.store = store;
        this.trail = trail;
        this.news = news;
    }

    /**
     * The session, if the viewer can make the move.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, etag.required, etag.stale, mentoring.session-move
     */
    Session ready(SessionViewer viewer, UUID id, @Nullable String ifMatch, SessionMove move) {
        return store.ready(viewer, id, ifMatch, move);
    }

    void take(SessionViewer viewer, Session before, SessionMove move, Sql columns, @Nullable String reason) {
        store.move(before, move, columns);
        var after = store.require(viewer, before.id());
        trail.record(SessionTrail.moved(before, after, move, reason));
        news.moved(after, move, viewer.side());
    }

    void asked(SessionViewer viewer, UUID id) {
        var session = store.require(viewer, id);
        trail.record(SessionTrail.asked(session));
        news.asked(session);
    }

    void filed(SessionViewer viewer, UUID id) {
        var session = store.require(viewer, id);
        trail.record(SessionTrail.filed(session));
        news.filed(session);
    }
}
