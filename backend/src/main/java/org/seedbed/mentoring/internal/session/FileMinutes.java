package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionMinutesRequest;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** 纪要: the mentor writes down when a session really was, what was advised and what is to be done. */
@ApplicationScoped
class FileMinutes {

    private final SessionSteps steps;
    private final SessionGuard guard;
    private final SessionHours hours;
    private final SessionActionStore actions;
    private final BusinessClock clock;

    FileMinutes(
            SessionSteps steps,
            SessionGuard guard,
            SessionHours hours,
            SessionActionStore actions,
            BusinessClock clock) {
        this.steps = steps;
        this.guard = guard;
        this.hours = hours;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * What it took is debited as it was, also when it took longer than was left: it has been given. Filed again, what was
     * agreed on and is not done is agreed on anew.
     *
     * @throws org.seedbed.shared.problem.ProblemException mentoring.session-move, mentoring.session-times,
     *     mentoring.session-overlap, mentoring.action-due
     */
    @Transactional
    void handle(SessionViewer viewer, UUID id, @Nullable String ifMatch, SessionMinutesRequest request) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.FILE_MINUTES);
        SessionRules.requireOver(request.startsAt(), request.endsAt(), clock.now());
        SessionActionStore.requireDue(request, "");
        guard.lock(session.mentorId());
        hours.lock(session.parties().tenantId(), request.startsAt());
        var columns = Sql.of(
                """
                , starts_at = ?, ends_at = ?, topic = ?, advice = ?, next_steps = ?, filed_at = ?,
                debited_minutes = ?, debited_month = ?""",
                request.startsAt(),
                request.endsAt(),
                request.topic().strip(),
                request.advice().strip(),
                SessionRequests.orNull(request.nextSteps()),
                clock.now(),
                SessionRules.minutes(request.startsAt(), request.endsAt()),
                SessionHours.month(SessionHours.day(request.startsAt())));
        steps.take(viewer, session, SessionMove.FILE_MINUTES, columns, null);
        actions.replace(session.parkId(), id, session.parties().tenantId(), request);
    }
}
