package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.SessionMove;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.internal.MentoringRules;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionConfirmRequest;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** How sessions end: confirmed by the company and counted by the park, cancelled, missed; and opened again. */
@ApplicationScoped
class CloseSession {

    private final SessionSteps steps;
    private final MentoringRules rules;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    CloseSession(SessionSteps steps, MentoringRules rules, Deadlines deadlines, BusinessClock clock) {
        this.steps = steps;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws ProblemException mentoring.session-move, mentoring.session-same-person */
    @Transactional
    void confirm(SessionViewer viewer, UUID id, @Nullable String ifMatch, SessionConfirmRequest request) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.CONFIRM);
        requireAnother(viewer, session);
        var columns = Sql.of(
                ", rating = ?, comment = ?, confirmed_at = ?",
                request.rating(),
                SessionRequests.orNull(request.comment()),
                clock.now());
        steps.take(viewer, session, SessionMove.CONFIRM, columns, null);
    }

    /** @throws ProblemException mentoring.session-move, mentoring.session-same-person, mentoring.session-too-short */
    @Transactional
    void count(SessionViewer viewer, UUID id, @Nullable String ifMatch) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.COUNT);
        requireAnother(viewer, session);
        var rule = rules.on(SessionHours.day(session.startsAt()));
        SessionRules.requireLongEnough(
                SessionRules.minutes(session.startsAt(), session.endsAt()), rule.sessionMinutes());
        steps.take(viewer, session, SessionMove.COUNT, Sql.of(", counted_at = ?", clock.now()), null);
    }

    @Transactional
    void cancel(SessionViewer viewer, UUID id, @Nullable String ifMatch, String reason) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.CANCEL);
        steps.take(viewer, session, SessionMove.CANCEL, Sql.of(", reason = ?", reason), reason);
    }

    /** @throws ProblemException mentoring.session-move, mentoring.session-not-begun */
    @Transactional
    void miss(SessionViewer viewer, UUID id, @Nullable String ifMatch, SessionSide missedBy, @Nullable String reason) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.MISS);
        SessionRules.requireBegun(session.startsAt(), clock.now());
        if (missedBy == SessionSide.PARK) {
            throw ProblemException.field("/missedBy", ValidationErrors.OTHER);
        }
        var why = SessionRequests.orNull(reason);
        steps.take(viewer, session, SessionMove.MISS, Sql.of(", missed_by = ?, reason = ?", missedBy, why), why);
    }

    /**
     * The minutes are written again and confirmed again; what it took of the hours is given back until then.
     *
     * @throws ProblemException mentoring.session-move, mentoring.session-too-late
     */
    @Transactional
    void reopen(SessionViewer viewer, UUID id, @Nullable String ifMatch, String reason) {
        var session = steps.ready(viewer, id, ifMatch, SessionMove.REOPEN);
        var today = clock.today();
        var confirmedAt = Objects.requireNonNull(session.outcome().confirmedAt());
        SessionRules.requireReopening(confirmedAt, clock.now(), rules.on(today).reopenDays());
        var columns =
                Sql.of("""
                , rating = null, comment = null, confirmed_at = null, counted_at = null, reason = ?, minutes_due_on = ?,
                debited_minutes = 0""", reason, deadlines.after(PlanSession.MINUTES, today).on());
        steps.take(viewer, session, SessionMove.REOPEN, columns, reason);
    }

    private static void requireAnother(SessionViewer viewer, Session session) {
        if (viewer.userId().equals(session.parties().mentorUserId())) {
            throw SessionErrors.SAME_PERSON.raise();
        }
    }
}
