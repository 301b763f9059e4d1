package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** The park proposes a mentor, who takes it or not. */
@ApplicationScoped
class MatchSession {

    private static final String ANSWER = "MENTOR_ACCEPT";

    private final SessionSteps steps;
    private final SessionGuard guard;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    MatchSession(SessionSteps steps, SessionGuard guard, Deadlines deadlines, BusinessClock clock) {
        this.steps = steps;
        this.guard = guard;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The mentor has some working days to answer.
     *
     * @throws org.seedbed.shared.problem.ProblemException mentoring.session-move, mentoring.session-mentor-out,
     *     mentoring.session-conflict
     */
    @Transactional
    void match(SessionViewer viewer, UUID id, @Nullable String ifMatch, UUID mentorId) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.MATCH);
        var today = clock.today();
        guard.requireTerm(session.parkId(), mentorId, today, "/mentorId");
        guard.requireNoConflict(session.parkId(), mentorId, session.parties().companyId(), today, "/mentorId");
        var columns = Sql.of(
                ", mentor_id = ?, matched_at = ?, answer_due_on = ?, reason = null",
                mentorId,
                clock.now(),
                deadlines.after(ANSWER, today).on());
        steps.take(viewer, session, SessionMove.MATCH, columns, null);
    }

    @Transactional
    void accept(SessionViewer viewer, UUID id, @Nullable String ifMatch) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.ACCEPT);
        steps.take(viewer, session, SessionMove.ACCEPT, Sql.of(""), null);
    }

    @Transactional
    void reject(SessionViewer viewer, UUID id, @Nullable String ifMatch, String reason) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.REJECT);
        steps.take(viewer, session, SessionMove.REJECT, Sql.of(", reason = ?", reason), reason);
    }
}
