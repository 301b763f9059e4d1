package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seedbed.company.FigureSeries;
import org.seedbed.reporting.internal.readiness.ParkBook.Member;
import org.seedbed.reporting.internal.statutory.StatutoryFirm.Certificate;
import org.seedbed.reporting.internal.statutory.StatutorySource.Test;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Reads what forms ask of companies beside their figures. */
@ApplicationScoped
class FirmRecords {

    private static final FigureSeries NOTHING = FigureSeries.of(List.of());

    private final Database database;

    FirmRecords(Database database) {
        this.database = database;
    }

    /** Each stay with its company; what the form does not ask is not read, and empty. */
    List<StatutoryFirm> of(
            StatutoryFiling filing,
            StatutoryContent content,
            List<Member> stays,
            Map<UUID, BigDecimal> areas,
            Map<UUID, FigureSeries> series) {
        var parkId = filing.parkId();
        var day = filing.asOf();
        var named = companies(parkId);
        var founders = content.asks(Test.FOUNDER) ? founders(parkId) : Map.<UUID, Set<String>>of();
        var held = content.asks(Test.QUALIFICATION) ? certificates(parkId, day) : new Held(Map.of(), Set.of());
        var mentored = content.asks(Test.MENTORED) ? mentored(parkId, day) : Set.<UUID>of();
        return stays.stream()
                .map(stay -> named.getOrDefault(stay.companyId(), Named.NOBODY)
                        .firm(
                                stay,
                                founders.getOrDefault(stay.companyId(), Set.of()),
                                held.on(stay.companyId()),
                                held.known().contains(stay.companyId()),
                                mentored.contains(stay.tenantId()),
                                areas.getOrDefault(stay.tenantId(), BigDecimal.ZERO),
                                series.getOrDefault(stay.companyId(), NOTHING)))
                .toList();
    }

    /** By a mentor in office on the day. A steward looks after daily needs and guides nobody. */
    private Set<UUID> mentored(UUID parkId, LocalDate day) {
        return Set.copyOf(
                database.list(Sql.of("""
                        select distinct l.tenant_id
                        from mentor_link l
                        join mentor m on m.park_id = l.park_id and m.id = l.mentor_id
                        where l.park_id = ? and l.kind <> 'STEWARD'
                            and l.starts_on <= ? and (l.ends_on is null or l.ends_on > ?)
                            and ((m.term_from is null or m.term_from <= ?) and (m.term_to is null or m.term_to > ?)
                                or exists (
                                    select from mentor_appointment a
                                    where a.park_id = m.park_id and a.mentor_id = m.id
                                        and a.term_from <= ? and a.term_to > ?))""", parkId, day, day, day, day, day, day), row -> row.uuid("tenant_id")));
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
                Sql.of("""
                        select company_id, categories || case when tags_count > 0 then array['SEALED'] else '{}' end as marks
                        from founder where park_id = ?""", parkId),
                row -> found.computeIfAbsent(row.uuid("company_id"), id -> new HashSet<>())
                        .addAll(row.texts("marks")));
        return found;
    }

    /**
     * Qualifications by company.
     *
     * @param held on the day; what a company only declared is among them
     * @param known of whom any was recorded, be it one that has lapsed
     */
    private record Held(Map<UUID, List<Certificate>> held, Set<UUID> known) {
        List<Certificate> on(UUID company) {
            return held.getOrDefault(company, List.of());
        }
    }

    private Held certificates(UUID parkId, LocalDate day) {
        var found = new Held(new HashMap<>(), new HashSet<>());
        database.list(Sql.of("""
                        select company_id, id, kind, number, issued_on, declared,
                            valid_until is null or valid_until >= ? as holds
                        from qualification where park_id = ? and issued_on <= ?
                        order by declared, issued_on desc, id""", day, parkId, day), row -> {
            var company = row.uuid("company_id");
            if (row.bool("holds")) {
                found.held()
                        .computeIfAbsent(company, id -> new ArrayList<>())
                        .add(new Certificate(
                                row.uuid("id"),
                                row.text("kind"),
                                row.textOrNull("number"),
                                row.date("issued_on"),
                                row.bool("declared")));
            }
            return found.known().add(company);
        });
        return found;
    }
}
