package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.mentoring.internal.session.SessionRequests.SessionFileRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** A mentor writes down a session nobody asked for, with a company they are linked to. */
@ApplicationScoped
class FileSession {

    private final Database database;
    private final SessionSteps steps;
    private final SessionGuard guard;
    private final SessionHours hours;
    private final SessionActionStore actions;
    private final BusinessClock clock;

    FileSession(
            Database database,
            SessionSteps steps,
            SessionGuard guard,
            SessionHours hours,
            SessionActionStore actions,
            BusinessClock clock) {
        this.database = database;
        this.steps = steps;
        this.guard = guard;
        this.hours = hours;
        this.actions = actions;
        this.clock = clock;
    }

    private record Link(UUID parkId, UUID mentorId, UUID tenantId, UUID companyId) {}

    /**
     * Within the company's hours only: beyond them the park plans it, with a reason.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found for a link that was not in force on the day,
     *     mentoring.session-times, mentoring.session-mentor-out, mentoring.session-no-stay, mentoring.session-conflict,
     *     mentoring.session-overlap, mentoring.hours-over, mentoring.action-due
     */
    @Transactional
    UUID handle(SessionViewer viewer, SessionFileRequest request) {
        var minutes = request.minutes();
        var day = SessionHours.day(minutes.startsAt());
        var link = link(viewer, request.linkId(), day);
        SessionRules.requireOver(minutes.startsAt(), minutes.endsAt(), clock.now());
        SessionActionStore.requireDue(minutes, "/minutes");
        guard.requireTerm(link.parkId(), link.mentorId(), day, "/minutes/startsAt");
        guard.requireStay(link.parkId(), link.tenantId(), day, "/minutes/startsAt");
        guard.requireNoConflict(link.parkId(), link.mentorId(), link.companyId(), day, "/linkId");
        guard.lock(link.mentorId());
        hours.lock(link.tenantId(), minutes.startsAt());
        hours.require(
                link.parkId(),
                link.tenantId(),
                minutes.startsAt(),
                SessionRules.minutes(minutes.startsAt(), minutes.endsAt()));
        var id = store(viewer, request, link);
        actions.replace(link.parkId(), id, link.tenantId(), minutes);
        steps.filed(viewer, id);
        return id;
    }

    private Link link(SessionViewer viewer, UUID linkId, LocalDate day) {
        return database.first(
                        Sql.of("""
                        select l.park_id, l.mentor_id, l.tenant_id, t.company_id from mentor_link l
                        join mentor m on m.park_id = l.park_id and m.id = l.mentor_id
                        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                        where l.id = ? and m.user_id = ? and l.starts_on <= ? and (l.ends_on is null or l.ends_on > ?)""", linkId, viewer.userId(), day, day),
                        row -> new Link(
                                row.uuid("park_id"),
                                row.uuid("mentor_id"),
                                row.uuid("tenant_id"),
                                row.uuid("company_id")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private UUID store(SessionViewer viewer, SessionFileRequest request, Link link) {
        var id = UUID.randomUUID();
        var minutes = request.minutes();
        var now = clock.now();
        database.execute(Sql.of(
                """
                insert into mentor_session (park_id, id, version, tenant_id, company_id, mentor_id, state, topic, direct, asked_by,
                    asked_at, starts_at, ends_at, place, online_link, held_at, advice, next_steps, filed_at, debited_minutes,
                    debited_month)
                values (?, ?, 0, ?, ?, ?, 'MINUTES_FILED', ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                link.parkId(),
                id,
                link.tenantId(),
                link.companyId(),
                link.mentorId(),
                minutes.topic().strip(),
                viewer.userId(),
                now,
                minutes.startsAt(),
                minutes.endsAt(),
                SessionRequests.orNull(request.place()),
                SessionRequests.orNull(request.onlineLink()),
                now,
                minutes.advice().strip(),
                SessionRequests.orNull(minutes.nextSteps()),
                now,
                SessionRules.minutes(minutes.startsAt(), minutes.endsAt()),
                SessionHours.month(SessionHours.day(minutes.startsAt()))));
        return id;
    }
}
