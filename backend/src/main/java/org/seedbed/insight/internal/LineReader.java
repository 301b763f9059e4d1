package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigureSeries;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.tenancy.Stage;

/** Reads the companies of a park as they stood on a day: four statements, however many there are. */
@ApplicationScoped
class LineReader {

    private final CompanyFigures figures;

    LineReader(CompanyFigures figures) {
        this.figures = figures;
    }

    /**
     * Everybody who ever stayed by the day, by name.
     *
     * @param rows what reads: it must see the park's companies, their figures and stays
     */
    List<CompanyLine> of(UUID parkId, LocalDate day, SqlRunner rows) {
        var stages = stages(parkId, day, rows);
        var heads = heads(parkId, day, rows);
        var stayed = stayed(parkId, day, rows);
        var paid = figures.of(
                parkId, stayed.stream().map(Stayed::companyId).toList(), Set.of(CompanyMetric.TAX_PAID), rows);
        return stayed.stream()
                .map(company -> {
                    var id = company.companyId();
                    var way = CompanyLine.Way.of(stages.getOrDefault(id, List.of()), day);
                    var tax =
                            CompanyLine.Tax.of(paid.getOrDefault(id, FigureSeries.of(List.of())), company.since(), day);
                    return new CompanyLine(
                            id,
                            company.name(),
                            company.kind(),
                            company.since(),
                            company.present(),
                            way.incubatedOn(),
                            way.graduatedOn(),
                            company.present() ? way.stage() : null,
                            heads.get(id),
                            tax);
                })
                .toList();
    }

    private record Stayed(UUID companyId, String name, CompanyKind kind, LocalDate since, boolean present) {}

    /** The kind is that of the day: a team of last year counts as one in the figures of last year. */
    private List<Stayed> stayed(UUID parkId, LocalDate day, SqlRunner rows) {
        return rows.list(
                Sql.of("""
                        select s.company_id, c.name, s.since, s.present, coalesce((
                                select i.kind from company_identity i
                                where i.company_id = c.id and i.how = 'CHANGED' and i.valid_to > ?
                                order by i.valid_to limit 1), c.kind) as kind
                        from (
                            select t.company_id, min(t.starts_on) as since,
                                bool_or(t.ends_on is null or t.ends_on > ?) as present
                            from tenant t where t.park_id = ? and t.starts_on <= ? group by t.company_id) s
                        join company c on c.id = s.company_id
                        order by c.name_key, c.id""", day, day, parkId, day),
                row -> new Stayed(
                        row.uuid("company_id"),
                        row.text("name"),
                        row.constant("kind", CompanyKind.class),
                        row.date("since"),
                        row.bool("present")));
    }

    private Map<UUID, List<StageDays>> stages(UUID parkId, LocalDate day, SqlRunner rows) {
        return rows.list(Sql.of("""
                        select t.company_id, e.tenant_id, e.stage, e.starts_on, e.ends_on, e.correction, e.taken_back
                        from stage_entry e
                        join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                        where e.park_id = ? and t.starts_on <= ?""", parkId, day), LineReader::stage).stream()
                .collect(Collectors.groupingBy(StageDays::companyId));
    }

    private static StageDays stage(Row row) {
        return new StageDays(
                row.uuid("company_id"),
                row.uuid("tenant_id"),
                row.constant("stage", Stage.class),
                row.date("starts_on"),
                row.dateOrNull("ends_on"),
                row.bool("correction"),
                row.bool("taken_back"));
    }

    private Map<UUID, CompanyLine.Heads> heads(UUID parkId, LocalDate day, SqlRunner rows) {
        return rows
                .list(
                        Sql.of("""
                                select distinct on (company_id) company_id, id, as_of, total, level
                                from employment_count where park_id = ? and as_of <= ?
                                order by company_id, as_of desc""", parkId, day),
                        row -> Map.entry(
                                row.uuid("company_id"),
                                new CompanyLine.Heads(
                                        row.uuid("id"),
                                        row.date("as_of"),
                                        row.integer("total"),
                                        row.constant("level", EvidenceLevel.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
