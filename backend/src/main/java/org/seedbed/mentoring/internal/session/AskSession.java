package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.mentoring.SessionSide;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionAskRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** A company asks for a session, or the park does for it. Who holds it is matched later. */
@ApplicationScoped
class AskSession {

    private final Database database;
    private final SessionGuard guard;
    private final SessionSteps steps;
    private final BusinessClock clock;

    AskSession(Database database, SessionGuard guard, SessionSteps steps, BusinessClock clock) {
        this.database = database;
        this.guard = guard;
        this.steps = steps;
        this.clock = clock;
    }

    private record Stay(UUID parkId, UUID companyId) {}

    /** @throws ProblemException mentoring.session-no-stay, mentoring.session-mentor-out */
    @Transactional
    UUID handle(SessionViewer viewer, SessionAskRequest request) {
        var stay = stay(viewer, request.tenantId());
        var wished = request.wishedMentorId();
        if (wished != null) {
            guard.requireTerm(stay.parkId(), wished, clock.today(), "/wishedMentorId");
        }
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into mentor_session (park_id, id, version, tenant_id, company_id, wished_mentor_id, state, topic, question,
                    direct, asked_by, asked_at, debited_minutes)
                values (?, ?, 0, ?, ?, ?, 'REQUESTED', ?, ?, false, ?, ?, 0)""",
                stay.parkId(),
                id,
                request.tenantId(),
                stay.companyId(),
                wished,
                request.topic().strip(),
                SessionRequests.orNull(request.question()),
                viewer.userId(),
                clock.now()));
        steps.asked(viewer, id);
        return id;
    }

    private Stay stay(SessionViewer viewer, UUID tenantId) {
        var today = clock.today();
        var own = viewer.side() == SessionSide.COMPANY ? "and company_id = ?" : "and park_id = ?";
        return database.first(
                        Sql.of("""
                        select park_id, company_id from tenant
                        where id = ? and starts_on <= ? and (ends_on is null or ends_on > ?)""", tenantId, today, today).add(own, viewer.place()),
                        row -> new Stay(row.uuid("park_id"), row.uuid("company_id")))
                .orElseThrow(() -> ProblemException.at("/tenantId", SessionErrors.NO_STAY));
    }
}
