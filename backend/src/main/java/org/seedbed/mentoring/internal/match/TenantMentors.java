package org.seedbed.mentoring.internal.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.MentorLinkKind;
import org.seedbed.mentoring.internal.MentoringRules;
import org.seedbed.mentoring.internal.match.MatchJson.MentorProposal;
import org.seedbed.mentoring.internal.match.MatchJson.TenantMentorView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The mentors of a tenant, and proposals computed anew each time: nothing is stored and nobody is linked by them. */
@ApplicationScoped
class TenantMentors {

    private static final Comparator<MentorProposal> BEST_FIRST = Comparator.comparing(
                    MentorProposal::linkable, Comparator.reverseOrder())
            .thenComparing(Comparator.comparingInt(MentorProposal::points).reversed())
            .thenComparing(MentorProposal::name)
            .thenComparing(MentorProposal::mentorId);

    private final Database database;
    private final BusinessClock clock;
    private final MentoringRules rules;
    private final IndustryWords industries;

    TenantMentors(Database database, BusinessClock clock, MentoringRules rules, IndustryWords industries) {
        this.database = database;
        this.clock = clock;
        this.rules = rules;
        this.industries = industries;
    }

    private record Company(UUID id, @Nullable String industryCode) {}

    /** Links of one tenant, the latest first. */
    @Transactional
    Page<TenantMentorView> links(UUID parkId, UUID tenantId, PageParams page) {
        company(parkId, tenantId);
        var sql = Sql.of("""
                select l.id, l.mentor_id, m.name, m.title, m.fields, l.kind, l.starts_on, l.ends_on, l.end_reason,
                    (select f.reason from mentor_conflict f
                     where f.park_id = l.park_id and f.mentor_id = l.mentor_id and f.company_id = t.company_id
                         and daterange(f.starts_on, f.ends_on) && daterange(l.starts_on, l.ends_on)
                     order by f.starts_on limit 1) as conflict
                from mentor_link l
                join mentor m on m.park_id = l.park_id and m.id = l.mentor_id
                join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                where l.park_id = ? and l.tenant_id = ?""", parkId, tenantId);
        return database.page(sql, " order by l.starts_on desc, l.id", page, TenantMentors::link);
    }

    /** Mentors in term today, best first. */
    @Transactional
    Page<MentorProposal> proposals(UUID parkId, UUID tenantId, @Nullable String topic, PageParams page) {
        var company = company(parkId, tenantId);
        var industry = industries.of(company.industryCode());
        var proposals = database.list(candidates(parkId, tenantId, company.id()), TenantMentors::candidate).stream()
                .map(candidate -> MentorMatch.propose(candidate, topic, industry))
                .sorted(BEST_FIRST)
                .toList();
        return Page.cut(proposals, page);
    }

    private Sql candidates(UUID parkId, UUID tenantId, UUID companyId) {
        var today = clock.today();
        return Sql.of(
                """
                select m.id, m.name, m.title, m.category, m.fields, coalesce(m.capacity, ?) as capacity,
                    coalesce(l.companies, 0)::integer as companies, coalesce(l.linked, false) as linked,
                    coalesce(l.before, false) as before, f.reason as conflict
                from mentor m
                left join lateral (
                    select count(distinct tenant_id) filter (where ends_on is null or ends_on > ?) as companies,
                        bool_or(tenant_id = ? and (ends_on is null or ends_on > ?)) as linked,
                        bool_or(tenant_id = ? and ends_on <= ?) as before
                    from mentor_link k where k.park_id = m.park_id and k.mentor_id = m.id) l on true
                left join lateral (
                    select c.reason from mentor_conflict c
                    where c.park_id = m.park_id and c.mentor_id = m.id and c.company_id = ?
                        and (c.ends_on is null or c.ends_on > ?)
                    order by c.starts_on limit 1) f on true
                where m.park_id = ? and (m.term_from is null or m.term_from <= ?)
                    and (m.term_to is null or m.term_to > ?)""",
                rules.on(today).companies(),
                today,
                tenantId,
                today,
                tenantId,
                today,
                companyId,
                today,
                parkId,
                today,
                today);
    }

    private Company company(UUID parkId, UUID tenantId) {
        return database.first(
                        Sql.of("""
                        select c.id, c.industry_code from tenant t join company c on c.id = t.company_id
                        where t.park_id = ? and t.id = ?""", parkId, tenantId),
                        row -> new Company(row.uuid("id"), row.textOrNull("industry_code")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static MentorMatch.Candidate candidate(Row row) {
        return new MentorMatch.Candidate(
                row.uuid("id"),
                row.text("name"),
                row.textOrNull("title"),
                row.textOrNull("category"),
                row.texts("fields"),
                row.integer("companies"),
                row.integer("capacity"),
                row.bool("linked"),
                row.bool("before"),
                row.textOrNull("conflict"));
    }

    private static TenantMentorView link(Row row) {
        return new TenantMentorView(
                row.uuid("id"),
                row.uuid("mentor_id"),
                row.text("name"),
                row.textOrNull("title"),
                row.texts("fields"),
                row.constant("kind", MentorLinkKind.class),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                row.textOrNull("end_reason"),
                row.textOrNull("conflict"));
    }
}
