package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.mentoring.MentorLinkKind;
import org.seedbed.mentoring.internal.MentorLinkGuard.Company;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkEndRequest;
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
    private final MentorLinkGuard guard;
    private final Trail trail;

    MentorLinks(Database database, MentorLinkGuard guard, Trail trail) {
        this.database = database;
        this.guard = guard;
        this.trail = trail;
    }

    @Transactional
    MentorLinkView create(UUID parkId, UUID mentorId, MentorLinkRequest request) {
        guard.lock(mentorId);
        var company = guard.requireMayLink(parkId, mentorId, request);
        var kind = request.kind() == null ? MentorLinkKind.ONE_TO_ONE : request.kind();
        var id = UUID.randomUUID();
        // No row means that a constraint said no: quieter under a rush than an error, which would also deadlock.
        var created = database.execute(Sql.of("""
                insert into mentor_link (park_id, id, mentor_id, tenant_id, kind, starts_on) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""", parkId, id, mentorId, request.tenantId(), kind, request.from()));
        if (created == 0) {
            throw guard.inTheWay(parkId, mentorId, request);
        }
        var link = new MentorLinkView(
                id, mentorId, request.tenantId(), company.name(), kind, request.from(), null, null, null);
        trail.record(MentoringTrail.linked(parkId, company.id(), link));
        return link;
    }

    @Transactional
    MentorLinkView end(UUID parkId, UUID mentorId, UUID linkId, MentorLinkEndRequest request) {
        var link = database.first(
                        rows().add(
                                        "where l.park_id = ? and l.mentor_id = ? and l.id = ? for update of l",
                                        parkId,
                                        mentorId,
                                        linkId),
                        MentorLinks::link)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var to = request.lastDay().plusDays(1);
        if (!to.isAfter(link.from())) {
            throw MentoringErrors.END_BEFORE_START.raise("from", link.from());
        }
        if (link.to() != null && to.isAfter(link.to())) {
            throw MentoringErrors.LINK_ENDED.raise("to", link.to());
        }
        database.execute(Sql.of(
                "update mentor_link set ends_on = ?, end_reason = ? where park_id = ? and id = ?",
                to,
                request.reason(),
                parkId,
                linkId));
        var ended = ended(link, to, request.reason());
        trail.record(MentoringTrail.unlinked(parkId, company(parkId, link).id(), link, ended));
        return ended;
    }

    private Company company(UUID parkId, MentorLinkView link) {
        return guard.company(parkId, link.tenantId());
    }

    private static MentorLinkView ended(MentorLinkView link, LocalDate to, String reason) {
        return new MentorLinkView(
                link.id(),
                link.mentorId(),
                link.tenantId(),
                link.companyName(),
                link.kind(),
                link.from(),
                to,
                reason,
                link.conflict());
    }

    /** All links, to be narrowed: {@code l} is the link, {@code t} the stay and {@code c} the company. */
    static Sql rows() {
        return Sql.of("""
                select l.id, l.mentor_id, l.tenant_id, c.name as company_name, l.kind, l.starts_on, l.ends_on, l.end_reason,
                    (select f.reason from mentor_conflict f
                     where f.park_id = l.park_id and f.mentor_id = l.mentor_id and f.company_id = t.company_id
                         and daterange(f.starts_on, f.ends_on) && daterange(l.starts_on, l.ends_on)
                     order by f.starts_on limit 1) as conflict
                from mentor_link l
                join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                join company c on c.id = t.company_id""");
    }

    static MentorLinkView link(Row row) {
        return new MentorLinkView(
                row.uuid("id"),
                row.uuid("mentor_id"),
                row.uuid("tenant_id"),
                row.text("company_name"),
                row.constant("kind", MentorLinkKind.class),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                row.textOrNull("end_reason"),
                row.textOrNull("conflict"));
    }
}
