package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;

/** Whether mentor and company can meet: in term, staying, no conflict declared. */
@ApplicationScoped
class SessionGuard {

    private final Database database;

    SessionGuard(Database database) {
        this.database = database;
    }

    /** One change of a mentor's times at once: of two that overlap one waits, and is refused. */
    void lock(UUID mentorId) {
        database.lock("mentor sessions " + mentorId);
    }

    /** @throws ProblemException mentoring.session-mentor-out at the pointer */
    void requireTerm(UUID parkId, UUID mentorId, LocalDate day, String pointer) {
        var inTerm = database.count(Sql.of("""
                select id from mentor_card where park_id = ? and id = ? and (term_from is null or term_from <= ?)
                    and (term_to is null or term_to > ?)""", parkId, mentorId, day, day));
        if (inTerm == 0) {
            throw ProblemException.at(pointer, SessionErrors.MENTOR_OUT);
        }
    }

    /** @throws ProblemException mentoring.session-no-stay at the pointer */
    void requireStay(UUID parkId, UUID tenantId, LocalDate day, String pointer) {
        var stays = database.count(Sql.of("""
                select id from tenant where park_id = ? and id = ? and starts_on <= ? and (ends_on is null or ends_on > ?)""", parkId, tenantId, day, day));
        if (stays == 0) {
            throw ProblemException.at(pointer, SessionErrors.NO_STAY);
        }
    }

    /** @throws ProblemException mentoring.session-conflict at the pointer */
    void requireNoConflict(UUID parkId, UUID mentorId, UUID companyId, LocalDate day, String pointer) {
        var declared = database.count(Sql.of("""
                select id from mentor_conflict where park_id = ? and mentor_id = ? and company_id = ? and starts_on <= ?
                    and (ends_on is null or ends_on > ?)""", parkId, mentorId, companyId, day, day));
        if (declared > 0) {
            throw ProblemException.at(pointer, SessionErrors.CONFLICT_DECLARED);
        }
    }
}
