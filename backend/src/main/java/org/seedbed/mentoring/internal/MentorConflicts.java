package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.mentoring.ConflictSide;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorConflictRequest;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorConflictView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Conflicts of interest between a mentor and a company, declared by either side. Links that are there stay and show it. */
@ApplicationScoped
class MentorConflicts {

    private final Database database;
    private final MentorLinkGuard guard;
    private final Trail trail;
    private final BusinessClock clock;

    MentorConflicts(Database database, MentorLinkGuard guard, Trail trail, BusinessClock clock) {
        this.database = database;
        this.guard = guard;
        this.trail = trail;
        this.clock = clock;
    }

    /** The park says it. */
    @Transactional
    MentorConflictView declare(UUID parkId, UUID mentorId, UUID userId, MentorConflictRequest request) {
        if (database.count(Sql.of("select id from mentor where park_id = ? and id = ?", parkId, mentorId)) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        var name = database.first(Sql.of("""
                        select c.name from company_record r join company c on c.id = r.company_id
                        where r.park_id = ? and r.company_id = ?""", parkId, request.companyId()), row -> row.text("name"))
                .orElseThrow(MentoringErrors.COMPANY_UNKNOWN::raise);
        var declared = new MentorConflictView(
                UUID.randomUUID(),
                request.companyId(),
                name,
                request.reason(),
                ConflictSide.PARK,
                request.from(),
                null);
        store(parkId, mentorId, userId, declared);
        return declared;
    }

    private record OwnLink(UUID parkId, UUID mentorId, UUID companyId, String companyName) {}

    /** The mentor says it of a company linked to them, from today on. */
    @Transactional
    MentorConflictView declareOwn(UUID userId, UUID linkId, String reason) {
        var link = database.first(
                        Sql.of("""
                        select l.park_id, l.mentor_id, t.company_id, c.name
                        from mentor_link l
                        join mentor m on m.park_id = l.park_id and m.id = l.mentor_id
                        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                        join company c on c.id = t.company_id
                        where l.id = ? and m.user_id = ? and (l.ends_on is null or l.ends_on > ?)""", linkId, userId, clock.today()),
                        row -> new OwnLink(
                                row.uuid("park_id"), row.uuid("mentor_id"), row.uuid("company_id"), row.text("name")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var declared = new MentorConflictView(
                UUID.randomUUID(),
                link.companyId(),
                link.companyName(),
                reason,
                ConflictSide.MENTOR,
                clock.today(),
                null);
        store(link.parkId(), link.mentorId(), userId, declared);
        return declared;
    }

    /** It is over after its last day. */
    @Transactional
    MentorConflictView end(UUID parkId, UUID mentorId, UUID conflictId, LocalDate lastDay) {
        var conflict = database.first(
                        MentorDetails.conflicts()
                                .add(
                                        "where f.park_id = ? and f.mentor_id = ? and f.id = ? for update of f",
                                        parkId,
                                        mentorId,
                                        conflictId),
                        MentorDetails::conflict)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var to = lastDay.plusDays(1);
        requireEnd(conflict.from(), conflict.to(), to);
        database.execute(
                Sql.of("update mentor_conflict set ends_on = ? where park_id = ? and id = ?", to, parkId, conflictId));
        var ended = new MentorConflictView(
                conflict.id(),
                conflict.companyId(),
                conflict.companyName(),
                conflict.reason(),
                conflict.declaredBy(),
                conflict.from(),
                to);
        trail.record(MentoringTrail.conflictEnded(parkId, mentorId, ended));
        return ended;
    }

    private static void requireEnd(LocalDate from, @Nullable LocalDate before, LocalDate to) {
        if (!to.isAfter(from)) {
            throw MentoringErrors.CONFLICT_END.raise("from", from);
        }
        if (before != null && to.isAfter(before)) {
            throw MentoringErrors.CONFLICT_ENDED.raise("to", before);
        }
    }

    private void store(UUID parkId, UUID mentorId, UUID userId, MentorConflictView declared) {
        guard.lock(mentorId);
        var created = database.execute(Sql.of(
                """
                insert into mentor_conflict
                    (park_id, id, mentor_id, company_id, reason, declared_by, starts_on, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                parkId,
                declared.id(),
                mentorId,
                declared.companyId(),
                declared.reason(),
                declared.declaredBy(),
                declared.from(),
                userId,
                clock.now()));
        if (created == 0) {
            throw MentoringErrors.ALREADY_DECLARED.raise();
        }
        trail.record(MentoringTrail.conflictDeclared(parkId, mentorId, declared));
    }
}
