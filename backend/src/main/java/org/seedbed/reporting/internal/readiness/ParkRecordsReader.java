package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.FigureSeries;
import org.seedbed.mentoring.Mentors;
import org.seedbed.reporting.internal.readiness.ParkRecords.Heads;
import org.seedbed.reporting.internal.readiness.ParkRecords.Letting;
import org.seedbed.reporting.internal.readiness.ParkRecords.Mentor;
import org.seedbed.reporting.internal.readiness.ParkRecords.StageDays;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;
import org.seedbed.reporting.internal.readiness.ParkRecords.Unit;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;

/** Reads what a park is measured by: a handful of statements, however many companies and days are asked about. */
@ApplicationScoped
class ParkRecordsReader {

    private final Database database;
    private final CompanyFigures figures;
    private final Mentors mentors;
    private final ParkExits exits;
    private final ParkFactStore facts;

    ParkRecordsReader(
            Database database, CompanyFigures figures, Mentors mentors, ParkExits exits, ParkFactStore facts) {
        this.database = database;
        this.figures = figures;
        this.mentors = mentors;
        this.exits = exits;
        this.facts = facts;
    }

    @Transactional
    ParkRecords of(UUID parkId) {
        return new ParkRecords(
                openedOn(parkId),
                tenants(parkId),
                units(parkId),
                lettings(parkId),
                mentors.all(parkId).stream()
                        .map(m -> new Mentor(m.id(), m.termFrom(), m.termTo()))
                        .toList(),
                exits.of(parkId),
                heads(parkId),
                facts.counting(parkId));
    }

    private @Nullable LocalDate openedOn(UUID parkId) {
        return database.first(
                        Sql.of("select opened_on from park where id = ? and opened_on is not null", parkId),
                        row -> row.date("opened_on"))
                .orElse(null);
    }

    /** By company name: whoever opens a figure finds its records so. */
    private List<Tenant> tenants(UUID parkId) {
        var stages = stages(parkId);
        var students = students(parkId);
        var companies = database.list(
                Sql.of("select distinct company_id from tenant where park_id = ?", parkId),
                row -> row.uuid("company_id"));
        var series = figures.of(parkId, companies, FigureBook.METRICS, database);
        return database.list(Sql.of("""
                        select t.id, t.company_id, t.starts_on, t.ends_on, c.kind, c.founded_on, c.industry_code
                        from tenant t
                        join company c on c.id = t.company_id
                        where t.park_id = ? order by c.name_key, t.starts_on, t.id""", parkId), row -> tenant(row, stages, students, series));
    }

    private static Tenant tenant(
            Row row, Map<UUID, List<StageDays>> stages, Set<UUID> students, Map<UUID, FigureSeries> series) {
        var company = row.uuid("company_id");
        var known = series.get(company);
        return new Tenant(
                row.uuid("id"),
                company,
                row.constant("kind", CompanyKind.class),
                row.dateOrNull("founded_on"),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                row.textOrNull("industry_code"),
                students.contains(company),
                stages.getOrDefault(row.uuid("id"), List.of()),
                known == null ? (question, slice) -> Answer.UNKNOWN : new FigureBook(known));
    }

    private Map<UUID, List<StageDays>> stages(UUID parkId) {
        return database
                .list(
                        Sql.of("""
                                select tenant_id, stage, starts_on, ends_on, correction from stage_entry
                                where park_id = ? order by tenant_id, starts_on""", parkId),
                        row -> Map.entry(
                                row.uuid("tenant_id"),
                                new StageDays(
                                        row.constant("stage", Stage.class),
                                        row.date("starts_on"),
                                        row.dateOrNull("ends_on"),
                                        row.bool("correction"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Marks that say no more of a person than what they studied; sealed ones are not opened to count them. */
    private Set<UUID> students(UUID parkId) {
        return Set.copyOf(database.list(Sql.of("""
                        select distinct company_id from founder
                        where park_id = ? and categories && array['STUDENT', 'COLLEGE_GRADUATE']""", parkId), row -> row.uuid("company_id")));
    }

    private List<Unit> units(UUID parkId) {
        return database.list(
                Sql.of("""
                        select id, kind, area, seats, valid_from, valid_to from unit
                        where park_id = ? order by number, id""", parkId),
                row -> new Unit(
                        row.uuid("id"),
                        row.constant("kind", UnitKind.class),
                        row.decimal("area"),
                        row.integerOrNull("seats"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to")));
    }

    private List<Letting> lettings(UUID parkId) {
        return database.list(
                Sql.of("""
                        select x.unit_id, l.tenant_id, x.starts_on, x.ends_on, l.starts_on as lease_from,
                            l.ends_on as lease_to, upper(x.seats) - lower(x.seats) as seats
                        from lease l
                        join lease_unit x on x.park_id = l.park_id and x.lease_id = l.id
                        where l.park_id = ?""", parkId),
                row -> new Letting(
                        row.uuid("unit_id"),
                        row.uuid("tenant_id"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.integerOrNull("seats"),
                        (int) ChronoUnit.MONTHS.between(row.date("lease_from"), row.date("lease_to"))));
    }

    private Map<UUID, List<Heads>> heads(UUID parkId) {
        return database
                .list(
                        Sql.of("select company_id, as_of, total from employment_count where park_id = ?", parkId),
                        row -> Map.entry(row.uuid("company_id"), new Heads(row.date("as_of"), row.integer("total"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
