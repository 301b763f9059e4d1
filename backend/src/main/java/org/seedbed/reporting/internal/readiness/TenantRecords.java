package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigureSeries;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.Kinds.Former;
import org.seedbed.reporting.internal.readiness.ParkRecords.Heads;
import org.seedbed.reporting.internal.readiness.ParkRecords.StageDays;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;

/** Reads who stays or stayed in a park, with all that is asked about them. Within the caller's transaction. */
@ApplicationScoped
class TenantRecords {

    private final Database database;
    private final CompanyFigures figures;

    TenantRecords(Database database, CompanyFigures figures) {
        this.database = database;
        this.figures = figures;
    }

    /** By company name: whoever opens a figure finds its records so. */
    List<Tenant> of(UUID parkId, Set<CompanyMetric> asked) {
        var stages = stages(parkId);
        var founders = founders(parkId);
        var companies = database.list(
                Sql.of("select distinct company_id from tenant where park_id = ?", parkId),
                row -> row.uuid("company_id"));
        var former = former(companies);
        var series = asked.isEmpty() ? Map.<UUID, FigureSeries>of() : figures.of(parkId, companies, asked, database);
        return database.list(Sql.of("""
                        select t.id, t.company_id, t.starts_on, t.ends_on, c.kind, c.founded_on, c.industry_code
                        from tenant t
                        join company c on c.id = t.company_id
                        where t.park_id = ? order by c.name_key, t.starts_on, t.id""", parkId), row -> tenant(row, stages, founders, former, series));
    }

    private static Tenant tenant(
            Row row,
            Map<UUID, List<StageDays>> stages,
            Founders founders,
            Map<UUID, List<Former>> former,
            Map<UUID, FigureSeries> series) {
        var company = row.uuid("company_id");
        var known = series.get(company);
        return new Tenant(
                row.uuid("id"),
                company,
                new Kinds(row.constant("kind", CompanyKind.class), former.getOrDefault(company, List.of())),
                row.dateOrNull("founded_on"),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                row.textOrNull("industry_code"),
                founders.student(company),
                stages.getOrDefault(row.uuid("id"), List.of()),
                known == null
                        ? (question, slice) -> Answer.UNKNOWN
                        : new GrowthBook(known, new FigureBook(known, row.dateOrNull("founded_on"))));
    }

    private Map<UUID, List<StageDays>> stages(UUID parkId) {
        return database
                .list(
                        Sql.of("""
                                select tenant_id, stage, starts_on, ends_on, correction from stage_entry
                                where park_id = ? and not taken_back order by tenant_id, starts_on""", parkId),
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

    /** Whose founders are recorded, and which of them studied. */
    private record Founders(Set<UUID> known, Set<UUID> students) {
        @Nullable
        Boolean student(UUID company) {
            return known.contains(company) ? students.contains(company) : null;
        }
    }

    /** Marks that say no more of a person than what they studied; sealed ones are not opened to count them. */
    private Founders founders(UUID parkId) {
        var marks = database.list(Sql.of("""
                        select company_id, bool_or(categories && array['STUDENT', 'COLLEGE_GRADUATE']) as studied
                        from founder where park_id = ? group by company_id
                        having bool_or(categories <> '{}' or tags_count > 0)""", parkId), row -> Map.entry(row.uuid("company_id"), row.bool("studied")));
        return new Founders(
                marks.stream().map(Map.Entry::getKey).collect(Collectors.toSet()),
                marks.stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** What they were themselves; what came with a duplicate merged into them was another's. */
    private Map<UUID, List<Former>> former(List<UUID> companies) {
        return database
                .list(
                        Sql.of("""
                                select company_id, kind, valid_to from company_identity
                                where company_id = any(?) and how = 'CHANGED'""", companies),
                        row -> Map.entry(
                                row.uuid("company_id"),
                                new Former(row.constant("kind", CompanyKind.class), row.date("valid_to"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<UUID, List<Heads>> heads(UUID parkId) {
        return database
                .list(
                        Sql.of(
                                "select company_id, as_of, total, level from employment_count where park_id = ?",
                                parkId),
                        row -> Map.entry(
                                row.uuid("company_id"),
                                new Heads(
                                        row.date("as_of"),
                                        row.integer("total"),
                                        row.constant("level", EvidenceLevel.class))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
