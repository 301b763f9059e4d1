package org.seedbed.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Change;
import org.seedbed.audit.Trail;
import org.seedbed.company.internal.CompanyTrail;
import org.seedbed.company.internal.FounderImport;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Companies as a register import sees them: the park's whole list at once, and changes in bulk. */
@ApplicationScoped
public class Companies {

    private final Database database;
    private final BusinessClock clock;
    private final Trail trail;
    private final FounderImport founders;

    Companies(Database database, BusinessClock clock, Trail trail, FounderImport founders) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
        this.founders = founders;
    }

    /**
     * Whether the park has a record of the company; the record is held until the transaction ends. Who begins a stay asks
     * here first, so that rivals queue: the bare exclusion constraint makes them deadlock.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lockInPark(UUID parkId, UUID companyId) {
        return database.first(Sql.of("""
                        select 1 as one from company_record where park_id = ? and company_id = ?
                        for no key update""", parkId, companyId), row -> row.integer("one"))
                .isPresent();
    }

    /** Everything the park knows of its companies, each with its newest employment count. */
    @Transactional
    public List<CompanyDraft> all(UUID parkId) {
        return database.list(inPark(parkId).add("order by c.id"), this::draft);
    }

    /** What the park knows of one company. */
    @Transactional
    public Optional<CompanyDraft> find(UUID parkId, UUID companyId) {
        return database.first(inPark(parkId).add("and r.company_id = ?", companyId), this::draft);
    }

    private static Sql inPark(UUID parkId) {
        return Sql.of("""
                        select c.id, c.kind, c.name, c.uscc, c.founded_on, c.registered_capital, c.industry_code,
                               r.contact_name, r.contact_phone, f.id as founder_id,
                               coalesce(f.categories, '{}') as categories, f.tags_sealed,
                               e.as_of, e.total, e.college_up
                        from company_record r
                        join company c on c.id = r.company_id
                        left join founder f
                            on f.park_id = r.park_id and f.company_id = r.company_id and f.name = r.contact_name
                        left join lateral (
                            select n.as_of, n.total, s.people as college_up
                            from employment_count n
                            left join employment_sub_count s on s.count_id = n.id and s.tag = 'COLLEGE_UP'
                            where n.park_id = r.park_id and n.company_id = r.company_id
                            order by n.as_of desc limit 1) e on true
                        where r.park_id = ?""", parkId);
    }

    /** The companies of the park that stay or stayed in another park too: their registered facts belong to both. */
    @Transactional
    public Set<UUID> knownElsewhere(UUID parkId) {
        return Set.copyOf(database.list(
                Sql.of("select company_id from companies_known_elsewhere(?) as known (company_id)", parkId),
                row -> row.uuid("company_id")));
    }

    /** The registered facts, and only these, of companies the network knows by these codes. */
    @Transactional
    public Map<String, CompanyDraft> byUscc(Collection<String> codes) {
        var today = clock.today();
        return database
                .list(
                        Sql.of("""
                        select id, kind, name, uscc, founded_on, registered_capital, industry_code
                        from companies_of_network(?::text[])""", codes),
                        row -> new CompanyDraft(
                                row.uuid("id"),
                                row.constant("kind", CompanyKind.class),
                                row.text("name"),
                                row.text("uscc"),
                                row.dateOrNull("founded_on"),
                                row.decimalOrNull("registered_capital"),
                                row.textOrNull("industry_code"),
                                null,
                                null,
                                Set.of(),
                                today,
                                null,
                                null))
                .stream()
                .collect(Collectors.toMap(d -> Objects.requireNonNull(d.uscc()), d -> d));
    }

    /** Registers companies nobody in the network knows yet. */
    @Transactional
    public void add(UUID parkId, List<CompanyDraft> drafts) {
        database.batch(
                """
                insert into company
                    (id, version, kind, name, uscc, founded_on, registered_capital, industry_code)
                values (?, 0, ?, ?, ?, ?, ?, ?)""",
                drafts.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(
                                d.id(),
                                d.kind(),
                                d.name(),
                                d.uscc(),
                                d.foundedOn(),
                                d.registeredCapital(),
                                d.industryCode()))
                        .toList());
        open(parkId, drafts);
        record(drafts, draft -> CompanyTrail.registered(parkId, false, draft));
    }

    /** Opens the park's record of companies the network knows already; their registered facts stay as they are. */
    @Transactional
    public void adopt(UUID parkId, List<CompanyDraft> drafts) {
        open(parkId, drafts);
        record(drafts, draft -> CompanyTrail.registered(parkId, true, draft));
    }

    private void open(UUID parkId, List<CompanyDraft> drafts) {
        var now = clock.now();
        database.batch(
                """
                insert into company_record
                    (park_id, company_id, contact_name, contact_phone, name_key, search_text, registered_at)
                values (?, ?, ?, ?, '', '', ?)""",
                drafts.stream()
                        .map(d ->
                                Arrays.<@Nullable Object>asList(parkId, d.id(), d.contactName(), d.contactPhone(), now))
                        .toList());
        finish(parkId, drafts);
    }

    /** Takes over changed facts of companies the park has a record of. */
    @Transactional
    public void change(UUID parkId, List<CompanyDraft> drafts) {
        var ids = drafts.stream().map(CompanyDraft::id).toList();
        var before = database.list(inPark(parkId).add("and r.company_id = any(?)", ids), this::draft).stream()
                .collect(Collectors.toMap(CompanyDraft::id, Function.identity()));
        database.batch(
                """
                update company set version = version + 1, kind = ?, name = ?, founded_on = ?, registered_capital = ?,
                    industry_code = ? where id = ?""",
                drafts.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(
                                d.kind(), d.name(), d.foundedOn(), d.registeredCapital(), d.industryCode(), d.id()))
                        .toList());
        database.batch(
                "update company_record set contact_name = ?, contact_phone = ? where park_id = ? and company_id = ?",
                drafts.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(d.contactName(), d.contactPhone(), parkId, d.id()))
                        .toList());
        finish(parkId, drafts);
        record(drafts, draft -> CompanyTrail.changed(parkId, before.getOrDefault(draft.id(), draft), draft));
    }

    private void record(List<CompanyDraft> drafts, Function<CompanyDraft, Change> change) {
        trail.record(drafts.stream().map(change).toList());
    }

    private void finish(UUID parkId, List<CompanyDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        database.execute(Sql.of(
                CompanySearch.REFRESH_RECORDS + " and r.park_id = ? and r.company_id = any(?)",
                parkId,
                drafts.stream().map(CompanyDraft::id).toList()));
        founders.store(parkId, drafts);
        storeCounts(parkId, drafts);
    }

    private void storeCounts(UUID parkId, List<CompanyDraft> drafts) {
        var counted = drafts.stream().filter(d -> d.staff() != null).toList();
        database.batch(
                """
                insert into employment_count (park_id, id, company_id, as_of, total) values (?, ?, ?, ?, ?)
                on conflict on constraint uq_employment_count__as_of do update
                set total = excluded.total, version = employment_count.version + 1, level = 'EVIDENCED', report_id = null""",
                counted.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(
                                parkId, UUID.randomUUID(), d.id(), d.staffAsOf(), d.staff()))
                        .toList());
        var graduates = counted.stream().filter(d -> d.collegeUp() != null).toList();
        database.execute(Sql.of(
                """
                insert into employment_sub_count (count_id, tag, people)
                select e.id, 'COLLEGE_UP', g.people
                from unnest(?::uuid[], ?::date[], ?::int[]) as g(company_id, as_of, people)
                join employment_count e on e.park_id = ? and e.company_id = g.company_id and e.as_of = g.as_of
                on conflict on constraint pk_employment_sub_count do update set people = excluded.people""",
                graduates.stream().map(CompanyDraft::id).toList(),
                graduates.stream().map(CompanyDraft::staffAsOf).toList(),
                graduates.stream().map(CompanyDraft::collegeUp).toList(),
                parkId));
    }

    private CompanyDraft draft(Row row) {
        var asOf = row.dateOrNull("as_of");
        return new CompanyDraft(
                row.uuid("id"),
                row.constant("kind", CompanyKind.class),
                row.text("name"),
                row.textOrNull("uscc"),
                row.dateOrNull("founded_on"),
                row.decimalOrNull("registered_capital"),
                row.textOrNull("industry_code"),
                row.textOrNull("contact_name"),
                row.textOrNull("contact_phone"),
                founders.categories(row),
                asOf == null ? clock.today() : asOf,
                row.integerOrNull("total"),
                row.integerOrNull("college_up"));
    }
}
