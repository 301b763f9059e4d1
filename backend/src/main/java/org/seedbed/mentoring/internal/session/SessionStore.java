package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;

/** Sessions as they are stored. */
@ApplicationScoped
class SessionStore {

    static final String SELECT = """
            select s.*, n.park_name, n.company_name, m.name as mentor_name, m.title as mentor_title,
                m.user_id as mentor_user_id, w.name as wished_mentor_name
            from mentor_session s
            cross join lateral mentor_session_parties(s.id) n
            left join mentor_card m on m.park_id = s.park_id and m.id = s.mentor_id
            left join mentor_card w on w.park_id = s.park_id and w.id = s.wished_mentor_id
            where
            """;

    private final Database database;

    SessionStore(Database database) {
        this.database = database;
    }

    /** @throws org.seedbed.shared.problem.ProblemException resource.not-found */
    Session require(SessionViewer viewer, UUID id) {
        return database.first(Sql.of(SELECT).add(viewer.sees()).add("and s.id = ?", id), Session::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /**
     * The session for a move, its row kept from others until the transaction ends.
     *
     * @param ifMatch the version that was seen
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, etag.required, etag.stale, mentoring.session-move
     */
    Session ready(SessionViewer viewer, UUID id, @Nullable String ifMatch, SessionMove move) {
        database.first(
                Sql.of("select s.id from mentor_session s where")
                        .add(viewer.sees())
                        .add("and s.id = ? for no key update of s", id),
                row -> row.uuid("id"));
        var session = require(viewer, id);
        Etags.require(ifMatch, session.version());
        SessionRules.require(session.state(), move, viewer.side());
        return session;
    }

    /** Moves a session whose row is kept, with the columns that go with it. */
    void move(Session session, SessionMove move, Sql columns) {
        var moved = database.execute(Sql.of("update mentor_session set version = version + 1, state = ?", move.to())
                .add(columns)
                .add(
                        "where park_id = ? and id = ? and version = ?",
                        session.parkId(),
                        session.id(),
                        session.version()));
        if (moved == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }
}
