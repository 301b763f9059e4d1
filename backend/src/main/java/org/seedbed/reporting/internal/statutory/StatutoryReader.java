package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigureSeries;
import org.seedbed.reporting.internal.readiness.ParkBook;
import org.seedbed.reporting.internal.readiness.ParkBooks;
import org.seedbed.reporting.internal.statutory.StatutoryFirm.Certificate;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Reads what a form is compiled from: a handful of statements, however many companies and cells. */
@ApplicationScoped
class StatutoryReader {

    private final ParkBooks books;
    private final CompanyFigures figures;
    private final ParkProfile profile;
    private final Database database;

    StatutoryReader(ParkBooks books, CompanyFigures figures, ParkProfile profile, Database database) {
        this.books = books;
        this.figures = figures;
        this.profile = profile;
        this.database = database;
    }

    StatutoryBook of(StatutoryFiling filing, Map<String, StatutoryEntry> entries) {
        var parkId = filing.parkId();
        var day = filing.asOf();
        var park = books.of(parkId, filing.from(), day);
        return new StatutoryBook(
                park,
                filing.period(),
                day,
                profile.of(filing),
                firms(parkId, park, day),
                names(parkId),
                Map.copyOf(entries));
    }

    private List<StatutoryFirm> firms(UUID parkId, ParkBook park, LocalDate day) {
        var companies = park.members().stream()
                .map(ParkBook.Member::companyId)
                .distinct()
                .toList();
        var named = companies(parkId);
        var founders = founders(parkId);
        var certificates = certificates(parkId, day);
        var mentored = Set.copyOf(database.list(Sql.of("""
                        select distinct tenant_id from mentor_link
                        where park_id = ? and starts_on <= ? and (ends_on is null or ends_on > ?)""", parkId, day, day), row -> row.uuid("tenant_id")));
        var areas = park.areas();
        var series = figures.of(parkId, companies, EnumSet.allOf(CompanyMetric.class), database);
        return park.members().stream()
                .map(stay -> named.getOrDefault(stay.companyId(), Named.NOBODY)
                        .firm(
                                stay,
                                founders.get(stay.companyId()),
                                certificates.getOrDefault(stay.companyId(), List.of()),
                                mentored.contains(stay.tenantId()),
                                areas.get(stay.tenantId()),
                                series.getOrDefault(stay.companyId(), FigureSeries.of(List.of()))))
                .toList();
    }

    private Map<UUID, Named> companies(UUID parkId) {
        var found = new HashMap<UUID, Named>();
        database.list(
                Sql.of("""
                        select c.id, c.name, c.uscc, c.registered_capital from company c
                        where exists (select from tenant t where t.park_id = ? and t.company_id = c.id)""", parkId),
                row -> found.put(
                        row.uuid("id"),
                        new Named(row.text("name"), row.textOrNull("uscc"), row.decimalOrNull("registered_capital"))));
        return found;
    }

    /** Marks that say no more of a person than what they studied; sealed ones are not opened to count them. */
    private Map<UUID, Set<String>> founders(UUID parkId) {
        var found = new HashMap<UUID, Set<String>>();
        database.list(
                Sql.of("select company_id, categories from founder where park_id = ?", parkId),
                row -> found.computeIfAbsent(row.uuid("company_id"), id -> new HashSet<>())
                        .addAll(row.texts("categories")));
        return found;
    }

    /** Held on the day; what a company only declared is among them. */
    private Map<UUID, List<Certificate>> certificates(UUID parkId, LocalDate day) {
        var found = new HashMap<UUID, List<Certificate>>();
        database.list(
                Sql.of("""
                        select company_id, id, kind, number, issued_on, declared from qualification
                        where park_id = ? and issued_on <= ? and (valid_until is null or valid_until >= ?)
                        order by declared, issued_on desc, id""", parkId, day, day),
                row -> found.computeIfAbsent(row.uuid("company_id"), id -> new ArrayList<>())
                        .add(new Certificate(
                                row.uuid("id"),
                                row.text("kind"),
                                row.textOrNull("number"),
                                row.date("issued_on"),
                                row.bool("declared"))));
        return found;
    }

    private Map<UUID, String> names(UUID parkId) {
        var names = new HashMap<UUID, String>();
        database.list(Sql.of("""
                        select id, number as name from unit where park_id = ?
                        union all select id, name from mentor where park_id = ?""", parkId, parkId), row -> names.put(row.uuid("id"), row.text("name")));
        return names;
    }
}
