package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkRequest;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/** Links a mentor to a tenant from a day on, and ends the link. */
@ApplicationScoped
class MentorLinks {

    private final Database database;
    private final Trail trail;

    MentorLinks(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Transactional
    MentorLinkView create(UUID parkId, UUID mentorId, MentorLinkRequest request) {
        var from = request.from();
        if (!term(parkId, mentorId).covers(from)) {
            throw MentoringErrors.OUTSIDE_TERM.raise("from", from);
        }
        var company = company(parkId, request.tenantId());
        var id = UUID.randomUUID();
        // No row means that the constraint said no: quieter under a rush than an error, which would also deadlock.
        var created = database.execute(Sql.of("""
                insert into mentor_link (park_id, id, mentor_id, tenant_id, starts_on) values (?, ?, ?, ?, ?)
                on conflict on constraint ex_mentor_link__period do nothing""", parkId, id, mentorId, request.tenantId(), from));
        if (created == 0) {
            throw MentoringErrors.ALREADY_LINKED.raise("since", since(parkId, mentorId, request));
        }
        var link = new MentorLinkView(id, mentorId, request.tenantId(), company.name(), from, null);
        trail.record(MentoringTrail.linked(parkId, company.id(), link));
        return link;
    }

    @Transactional
    MentorLinkView end(UUID parkId, UUID mentorId, UUID linkId, LocalDate lastDay) {
        var link = database.first(Sql.of("""
                        select l.id, l.mentor_id, l.tenant_id, c.name as company_name, l.starts_on, l.ends_on
                        from mentor_link l
                        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                        join company c on c.id = t.company_id
                        where l.park_id = ? and l.mentor_id = ? and l.id = ? for update of l""", parkId, mentorId, linkId), MentorLinks::link)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var to = lastDay.plusDays(1);
        if (!to.isAfter(link.from())) {
            throw MentoringErrors.END_BEFORE_START.raise("from", link.from());
        }
        if (link.to() != null && to.isAfter(link.to())) {
            throw MentoringErrors.LINK_ENDED.raise("to", link.to());
        }
        database.execute(Sql.of("update mentor_link set ends_on = ? where park_id = ? and id = ?", to, parkId, linkId));
        var ended =
                new MentorLinkView(link.id(), link.mentorId(), link.tenantId(), link.companyName(), link.from(), to);
        trail.record(
                MentoringTrail.unlinked(parkId, company(parkId, link.tenantId()).id(), link, ended));
        return ended;
    }

    static MentorLinkView link(Row row) {
        return new MentorLinkView(
                row.uuid("id"),
                row.uuid("mentor_id"),
                row.uuid("tenant_id"),
                row.text("company_name"),
                row.date("starts_on"),
                row.dateOrNull("ends_on"));
    }

    private record Term(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    private Term term(UUID parkId, UUID mentorId) {
        return database.first(
                        Sql.of("select term_from, term_to from mentor where park_id = ? and id = ?", parkId, mentorId),
                        row -> new Term(row.dateOrNull("term_from"), row.dateOrNull("term_to")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private record Company(UUID id, String name) {}

    private Company company(UUID parkId, UUID tenantId) {
        return database.first(Sql.of("""
                        select c.id, c.name from tenant t join company c on c.id = t.company_id
                        where t.park_id = ? and t.id = ?""", parkId, tenantId), row -> new Company(row.uuid("id"), row.text("name")))
                .orElseThrow(MentoringErrors.TENANT_UNKNOWN::raise);
    }

    /** First day of the link in the way. A new link is open-ended, so any that has not ended by its first day is. */
    private LocalDate since(UUID parkId, UUID mentorId, MentorLinkRequest request) {
        return database.first(
                        Sql.of("""
                        select starts_on from mentor_link
                        where park_id = ? and mentor_id = ? and tenant_id = ? and (ends_on is null or ends_on > ?)
                        order by starts_on limit 1""", parkId, mentorId, request.tenantId(), request.from()), row -> row.date("starts_on"))
                .orElse(request.from());
    }
}
