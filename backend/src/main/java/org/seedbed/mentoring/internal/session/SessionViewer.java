package org.seedbed.mentoring.internal.session;

import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.shared.db.Sql;

/**
 * Who looks at sessions or moves them, and on which side. A session of another company, mentor or park does not exist.
 *
 * @param place the company or the park; of a mentor their own account
 * @param moves whether they may do more than read
 */
record SessionViewer(UUID userId, SessionSide side, UUID place, boolean moves) {

    static SessionViewer company(Actor actor, UUID companyId) {
        return new SessionViewer(actor.userId(), SessionSide.COMPANY, companyId, true);
    }

    static SessionViewer mentor(Actor actor) {
        return new SessionViewer(actor.userId(), SessionSide.MENTOR, actor.userId(), true);
    }

    static SessionViewer park(Actor actor, UUID parkId) {
        return new SessionViewer(
                actor.userId(), SessionSide.PARK, parkId, actor.mayInPark(parkId, Permission.MENTOR_EDIT));
    }

    /** The condition on {@code s}, a session. */
    Sql sees() {
        return switch (side) {
            case COMPANY -> Sql.of("s.company_id = ?", place);
            case MENTOR -> Sql.of("""
                    exists (select from mentor_card v
                        where v.park_id = s.park_id and v.id = s.mentor_id and v.user_id = ?)""", place);
            case PARK -> Sql.of("s.park_id = ?", place);
        };
    }
}
