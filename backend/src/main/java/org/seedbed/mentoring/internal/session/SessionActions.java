package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.internal.session.SessionJson.SessionActionView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What is to be done after sessions: listed while it is open, and said to be done. */
@ApplicationScoped
class SessionActions {

    private final Database database;
    private final SessionActionStore actions;
    private final SessionStore sessions;
    private final Trail trail;
    private final BusinessClock clock;

    SessionActions(
            Database database, SessionActionStore actions, SessionStore sessions, Trail trail, BusinessClock clock) {
        this.database = database;
        this.actions = actions;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Open ones of an own stay, the first due first. */
    @Transactional
    Page<SessionActionView> open(SessionViewer viewer, UUID tenantId, PageParams page) {
        var sql = SessionActionStore.select(viewer)
                .add("join tenant t on t.park_id = a.park_id and t.id = a.tenant_id")
                .add("where t.company_id = ? and t.id = ? and a.done_on is null", viewer.place(), tenantId);
        return database.page(sql, " order by a.due_on, a.id", page, row -> actions.view(row, viewer));
    }

    /**
     * By whose it is, or by the park.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, mentoring.action-not-own, mentoring.action-done
     */
    @Transactional
    SessionActionView done(SessionViewer viewer, UUID actionId) {
        var before = require(viewer, actionId);
        if (!before.mayClose() && before.doneOn() == null) {
            throw SessionErrors.ACTION_NOT_OWN.raise();
        }
        var today = clock.today();
        var changed = database.execute(
                Sql.of("update mentor_action set done_on = ? where id = ? and done_on is null", today, actionId));
        var after = require(viewer, actionId);
        if (changed == 0) {
            throw SessionErrors.ACTION_DONE.raise("doneOn", after.doneOn() == null ? today : after.doneOn());
        }
        trail.record(SessionTrail.done(sessions.require(viewer, after.sessionId()), after));
        return after;
    }

    private SessionActionView require(SessionViewer viewer, UUID actionId) {
        return database.first(
                        SessionActionStore.select(viewer).add(place(viewer)).add("and a.id = ?", actionId),
                        row -> actions.view(row, viewer))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static Sql place(SessionViewer viewer) {
        return viewer.side() == SessionSide.PARK
                ? Sql.of("where a.park_id = ?", viewer.place())
                : Sql.of("where exists (select from mentor_session s where s.tenant_id = a.tenant_id and")
                        .add(viewer.sees())
                        .add(")");
    }
}
