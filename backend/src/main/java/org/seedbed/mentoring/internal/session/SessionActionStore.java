package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.internal.session.SessionJson.SessionActionView;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionMinutesRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** What was agreed on at sessions, as it is stored. */
@ApplicationScoped
class SessionActionStore {

    private static final int OPEN_SHOWN = 50;

    private final Database database;
    private final BusinessClock clock;

    SessionActionStore(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Nothing is due before the session it was agreed on at.
     *
     * @param at where the minutes are in the body
     * @throws ProblemException mentoring.action-due
     */
    static void requireDue(SessionMinutesRequest minutes, String at) {
        var day = SessionHours.day(minutes.startsAt());
        for (int i = 0; i < minutes.actions().size(); i++) {
            if (minutes.actions().get(i).dueOn().isBefore(day)) {
                throw ProblemException.at(at + "/actions/" + i + "/dueOn", SessionErrors.ACTION_DUE, "day", day);
            }
        }
    }

    /** What of a session is not done gives way to what its minutes say now. */
    void replace(UUID parkId, UUID sessionId, UUID tenantId, SessionMinutesRequest minutes) {
        database.execute(Sql.of(
                "delete from mentor_action where park_id = ? and session_id = ? and done_on is null",
                parkId,
                sessionId));
        for (var action : minutes.actions()) {
            database.execute(Sql.of(
                    """
                    insert into mentor_action (park_id, id, session_id, tenant_id, topic, what, owner, due_on)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    parkId,
                    UUID.randomUUID(),
                    sessionId,
                    tenantId,
                    minutes.topic().strip(),
                    action.what().strip(),
                    action.owner(),
                    action.dueOn()));
        }
    }

    /** Of a session, the first due first. */
    List<SessionActionView> of(SessionViewer viewer, Session session) {
        return database.list(
                select(viewer)
                        .add(
                                "where a.park_id = ? and a.session_id = ? order by a.due_on, a.id",
                                session.parkId(),
                                session.id()),
                row -> view(row, viewer));
    }

    /** Still open, of other sessions of the same stay. */
    List<SessionActionView> open(SessionViewer viewer, Session session) {
        return database.list(
                select(viewer).add("""
                                where a.park_id = ? and a.tenant_id = ? and a.session_id <> ? and a.done_on is null
                                order by a.due_on, a.id limit ?""", session.parkId(), session.parties().tenantId(), session.id(), OPEN_SHOWN),
                row -> view(row, viewer));
    }

    /** With whether it is of a session of the mentor who looks. */
    static Sql select(SessionViewer viewer) {
        return Sql.of("""
                select a.*, exists (select from mentor_session s
                    join mentor_card v on v.park_id = s.park_id and v.id = s.mentor_id
                    where s.park_id = a.park_id and s.id = a.session_id and v.user_id = ?) as mine
                from mentor_action a""", viewer.userId());
    }

    SessionActionView view(Row row, SessionViewer viewer) {
        var owner = row.constant("owner", SessionSide.class);
        var doneOn = row.dateOrNull("done_on");
        var dueOn = row.date("due_on");
        var closes = switch (viewer.side()) {
            case PARK -> viewer.moves();
            case COMPANY -> owner == SessionSide.COMPANY;
            case MENTOR -> owner == SessionSide.MENTOR && row.bool("mine");
        };
        return new SessionActionView(
                row.uuid("id"),
                row.uuid("session_id"),
                row.text("topic"),
                row.text("what"),
                owner,
                dueOn,
                doneOn,
                doneOn == null && clock.today().isAfter(dueOn),
                doneOn == null && closes);
    }
}
