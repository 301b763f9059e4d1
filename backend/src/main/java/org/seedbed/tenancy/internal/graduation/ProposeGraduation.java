package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.GraduationOccasion;
import org.seedbed.tenancy.GraduationState;

/** Begins reviews: by an officer, by the company itself, or by the clock. */
@ApplicationScoped
class ProposeGraduation {

    private final Checklists checklists;
    private final Database database;
    private final BusinessClock clock;
    private final GraduationTrail trail;
    private final GraduationNews news;

    ProposeGraduation(
            Checklists checklists, Database database, BusinessClock clock, GraduationTrail trail, GraduationNews news) {
        this.checklists = checklists;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
        this.news = news;
    }

    @Transactional
    UUID byOfficer(UUID parkId, UUID by, UUID tenantId, @Nullable String note) {
        return propose(Sql.of("t.park_id = ? and t.id = ?", parkId, tenantId), by, GraduationOccasion.OFFICER, note);
    }

    @Transactional
    UUID byCompany(UUID companyId, UUID by, UUID tenantId, @Nullable String note) {
        return propose(
                Sql.of("t.company_id = ? and t.id = ?", companyId, tenantId), by, GraduationOccasion.FOUNDER, note);
    }

    private UUID propose(Sql which, UUID by, GraduationOccasion occasion, @Nullable String note) {
        var parkId = database.first(
                        Sql.of("select t.park_id from tenant t where").add(which), row -> row.uuid("park_id"))
                .orElseThrow(() -> ProblemException.at("/tenantId", GraduationErrors.TENANT_UNKNOWN));
        var today = clock.today();
        var candidate = database.first(Candidate.on(parkId, today).add("and").add(which), Candidate::of)
                .orElseThrow(() -> ProblemException.at("/tenantId", GraduationErrors.STAGE));
        if (checklists.policy(parkId, today).isEmpty()) {
            throw GraduationErrors.NO_POLICY.raise();
        }
        return insert(database, candidate, by, occasion, note == null || note.isBlank() ? null : note.strip())
                .orElseThrow(GraduationErrors.OPEN::raise);
    }

    /** Empty where another review of the tenant is under way. */
    Optional<UUID> byClock(SqlRunner rows, Candidate candidate, GraduationOccasion occasion) {
        return insert(rows, candidate, null, occasion, null);
    }

    private Optional<UUID> insert(
            SqlRunner rows,
            Candidate candidate,
            @Nullable UUID by,
            GraduationOccasion occasion,
            @Nullable String note) {
        var id = UUID.randomUUID();
        var added = rows.execute(Sql.of(
                """
                insert into graduation_review (park_id, id, version, state, tenant_id, entry_id, occasion, note,
                    proposed_by, proposed_at)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?)
                on conflict (park_id, tenant_id) where state in ('PROPOSED', 'IN_REVIEW') do nothing""",
                candidate.parkId(),
                id,
                GraduationState.PROPOSED,
                candidate.tenantId(),
                candidate.entryId(),
                occasion,
                note,
                by,
                clock.now()));
        if (added == 0) {
            return Optional.empty();
        }
        trail.proposed(candidate, id, occasion, !occasion.isAsked());
        if (occasion != GraduationOccasion.OFFICER) {
            news.proposed(candidate, id);
        }
        return Optional.of(id);
    }
}
