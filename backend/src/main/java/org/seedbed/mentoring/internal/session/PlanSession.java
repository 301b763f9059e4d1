package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionScheduleRequest;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** A session is given a time, and takes place: only then it takes of the company's hours. */
@ApplicationScoped
class PlanSession {

    static final String MINUTES = "MENTOR_MINUTES";

    private final SessionSteps steps;
    private final SessionGuard guard;
    private final SessionHours hours;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    PlanSession(SessionSteps steps, SessionGuard guard, SessionHours hours, Deadlines deadlines, BusinessClock clock) {
        this.steps = steps;
        this.guard = guard;
        this.hours = hours;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Also moves it to another time.
     *
     * @throws org.seedbed.shared.problem.ProblemException mentoring.session-move, mentoring.session-times,
     *     mentoring.session-overlap, mentoring.session-mentor-out, mentoring.session-no-stay
     */
    @Transactional
    void schedule(SessionViewer viewer, UUID id, @Nullable String ifMatch, SessionScheduleRequest request) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.SCHEDULE);
        SessionRules.requireTimes(request.startsAt(), request.endsAt());
        var day = SessionHours.day(request.startsAt());
        guard.requireTerm(session.parkId(), session.mentorId(), day, "/startsAt");
        guard.requireStay(session.parkId(), session.parties().tenantId(), day, "/startsAt");
        guard.lock(session.mentorId());
        var columns = Sql.of(
                ", starts_at = ?, ends_at = ?, place = ?, online_link = ?",
                request.startsAt(),
                request.endsAt(),
                SessionRequests.orNull(request.place()),
                SessionRequests.orNull(request.onlineLink()));
        steps.take(viewer, session, SessionMove.SCHEDULE, columns, null);
    }

    /**
     * It took place: its planned length is debited until minutes say how long it was.
     *
     * @param overReason why it may go beyond the company's hours; only the park says so
     * @throws org.seedbed.shared.problem.ProblemException mentoring.session-move, mentoring.session-not-begun,
     *     mentoring.hours-over
     */
    @Transactional
    void hold(SessionViewer viewer, UUID id, @Nullable String ifMatch, @Nullable String overReason) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.HOLD);
        var startsAt = session.startsAt();
        SessionRules.requireBegun(startsAt, clock.now());
        int minutes = SessionRules.minutes(startsAt, session.endsAt());
        var beyond = viewer.side() == SessionSide.PARK ? SessionRequests.orNull(overReason) : null;
        hours.lock(session.parties().tenantId(), startsAt);
        if (beyond == null) {
            hours.require(session.parkId(), session.parties().tenantId(), startsAt, minutes);
        }
        var columns = Sql.of(
                ", held_at = ?, minutes_due_on = ?, debited_minutes = ?, debited_month = ?, over_reason = ?",
                clock.now(),
                deadlines.after(MINUTES, SessionHours.day(session.endsAt())).on(),
                minutes,
                SessionHours.month(SessionHours.day(startsAt)),
                beyond);
        steps.take(viewer, session, SessionMove.HOLD, columns, beyond);
    }
}
