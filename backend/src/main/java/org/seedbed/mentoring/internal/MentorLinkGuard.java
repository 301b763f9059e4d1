package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.MentorLinkKind;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Whether a mentor may be linked to a tenant: in term, no conflict declared, a place left. */
@ApplicationScoped
class MentorLinkGuard {

    private final Database database;
    private final MentoringRules rules;
    private final BusinessClock clock;

    MentorLinkGuard(Database database, MentoringRules rules, BusinessClock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    record Company(UUID id, String name) {}

    private record Term(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer capacity) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    /** One link or conflict of a mentor at a time, so that what is counted here still holds when it is written. */
    void lock(UUID mentorId) {
        database.lock("mentor " + mentorId);
    }

    /**
     * Everything but what the constraints keep.
     *
     * @throws ProblemException mentoring.outside-term, mentoring.tenant-unknown, mentoring.conflict, mentoring.full
     */
    Company requireMayLink(UUID parkId, UUID mentorId, MentorLinkRequest request) {
        var from = request.from();
        var term = term(parkId, mentorId);
        if (!term.covers(from)) {
            throw MentoringErrors.OUTSIDE_TERM.raise("from", from);
        }
        var company = company(parkId, request.tenantId());
        requireNoConflict(parkId, mentorId, company.id(), from);
        requirePlace(parkId, mentorId, request, term.capacity());
        return company;
    }

    private void requireNoConflict(UUID parkId, UUID mentorId, UUID companyId, LocalDate from) {
        var since = database.first(Sql.of("""
                        select starts_on from mentor_conflict
                        where park_id = ? and mentor_id = ? and company_id = ? and (ends_on is null or ends_on > ?)
                        order by starts_on limit 1""", parkId, mentorId, companyId, from), row -> row.date("starts_on"));
        if (since.isPresent()) {
            throw MentoringErrors.CONFLICT_DECLARED.raise("since", since.get());
        }
    }

    /** The link is open-ended: there must be a place on its first day and on every day a later link begins. */
    private void requirePlace(UUID parkId, UUID mentorId, MentorLinkRequest request, @Nullable Integer own) {
        var from = request.from();
        var most = own == null ? rules.on(clock.today()).companies() : own;
        var busiest = database.first(
                        Sql.of("""
                        with other as (
                            select tenant_id, starts_on, ends_on from mentor_link
                            where park_id = ? and mentor_id = ? and tenant_id <> ? and (ends_on is null or ends_on > ?)),
                        day as (select ?::date as on_day union select starts_on from other where starts_on > ?)
                        select max((select count(distinct o.tenant_id) from other o
                            where o.starts_on <= d.on_day and (o.ends_on is null or o.ends_on > d.on_day)))::integer as companies
                        from day d""", parkId, mentorId, request.tenantId(), from, from, from),
                        row -> row.integer("companies"))
                .orElse(0);
        if (busiest >= most) {
            throw MentoringErrors.FULL.raise("companies", busiest, "most", most);
        }
    }

    private Term term(UUID parkId, UUID mentorId) {
        return database.first(
                        Sql.of(
                                "select term_from, term_to, capacity from mentor where park_id = ? and id = ?",
                                parkId,
                                mentorId),
                        row -> new Term(
                                row.dateOrNull("term_from"), row.dateOrNull("term_to"), row.integerOrNull("capacity")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Company company(UUID parkId, UUID tenantId) {
        return database.first(Sql.of("""
                        select c.id, c.name from tenant t join company c on c.id = t.company_id
                        where t.park_id = ? and t.id = ?""", parkId, tenantId), row -> new Company(row.uuid("id"), row.text("name")))
                .orElseThrow(MentoringErrors.TENANT_UNKNOWN::raise);
    }

    /** A new link is open-ended, so any that has not ended by its first day is in the way: the mentor's own, or a primary one. */
    ProblemException inTheWay(UUID parkId, UUID mentorId, MentorLinkRequest request) {
        var own = since(Sql.of("mentor_id = ?", mentorId), parkId, request);
        if (own != null) {
            return MentoringErrors.ALREADY_LINKED.raise("since", own);
        }
        var primary = since(Sql.of("kind = ?", MentorLinkKind.PRIMARY), parkId, request);
        return MentoringErrors.PRIMARY_TAKEN.raise("since", primary == null ? request.from() : primary);
    }

    private @Nullable LocalDate since(Sql which, UUID parkId, MentorLinkRequest request) {
        return database.first(
                        Sql.of(
                                        "select starts_on from mentor_link where park_id = ? and tenant_id = ? and (ends_on is null or ends_on > ?) and ",
                                        parkId,
                                        request.tenantId(),
                                        request.from())
                                .add(which)
                                .add("order by starts_on limit 1"),
                        row -> row.date("starts_on"))
                .orElse(null);
    }
}
