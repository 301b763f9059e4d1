package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.EmploymentTag;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.company.internal.figure.FigureStore.Counting;
import org.seedbed.company.internal.figure.ReportFigures.Report;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * People in post as figures. They are kept among the employment counts and nowhere else: what the park saved there is
 * evidenced, what came with a report is the company's word.
 */
@ApplicationScoped
public class HeadCounts {

    private final Database database;

    HeadCounts(Database database) {
        this.database = database;
    }

    /** What a report says of the people in post on a day. */
    record Told(
            UUID parkId,
            UUID companyId,
            UUID reportId,
            LocalDate day,
            int total,
            Map<EmploymentTag, Integer> parts,
            EvidenceLevel level) {

        static Told of(Report report, LocalDate day, Map<CompanyMetric, BigDecimal> values, EvidenceLevel level) {
            var parts = new EnumMap<EmploymentTag, Integer>(EmploymentTag.class);
            values.forEach((metric, value) -> metric.part().ifPresent(tag -> parts.put(tag, value.intValueExact())));
            var total = values.get(CompanyMetric.EMPLOYEES);
            if (total == null || parts.values().stream().anyMatch(part -> part > total.intValueExact())) {
                throw new IllegalArgumentException("parts of the people in post without a total that holds them");
            }
            return new Told(report.parkId(), report.companyId(), report.id(), day, total.intValueExact(), parts, level);
        }
    }

    private record Count(UUID id, @Nullable UUID reportId, EvidenceLevel level) {}

    /** Keeps it unless the park has counted for that day itself, or something surer was reported. */
    boolean report(Told told) {
        var known = database.first(
                Sql.of("""
                        select id, report_id, level from employment_count
                        where park_id = ? and company_id = ? and as_of = ?""", told.parkId(), told.companyId(), told.day()),
                row -> new Count(
                        row.uuid("id"), row.uuidOrNull("report_id"), row.constant("level", EvidenceLevel.class)));
        var count = known.orElse(null);
        if (count != null && (count.reportId() == null || !told.level().isAtLeast(count.level()))) {
            return false;
        }
        var id = count == null ? UUID.randomUUID() : count.id();
        database.execute(Sql.of(
                """
                insert into employment_count (park_id, id, company_id, as_of, total, level, report_id)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint uq_employment_count__as_of do update set total = excluded.total,
                    level = excluded.level, report_id = excluded.report_id, version = employment_count.version + 1""", told.parkId(), id, told.companyId(), told.day(), told.total(), told.level(), told.reportId()));
        database.execute(Sql.of("delete from employment_sub_count where count_id = ?", id));
        database.batch(
                "insert into employment_sub_count (count_id, tag, people) values (?, ?, ?)",
                told.parts().entrySet().stream()
                        .map(part -> List.<Object>of(id, part.getKey(), part.getValue()))
                        .toList());
        return true;
    }

    /** What a report said of them and nobody has taken over is gone with it. */
    int withdraw(UUID parkId, UUID companyId, UUID reportId) {
        return database.execute(Sql.of(
                "delete from employment_count where park_id = ? and company_id = ? and report_id = ?",
                parkId,
                companyId,
                reportId));
    }

    /** Every count of the companies, parts and all. */
    public List<Counting> counting(
            UUID parkId, Collection<UUID> companies, Collection<CompanyMetric> metrics, SqlRunner rows) {
        if (companies.isEmpty() || metrics.stream().noneMatch(CompanyMetric::countsHeads)) {
            return List.of();
        }
        var found = new ArrayList<Counting>();
        rows.list(Sql.of("""
                        select e.company_id, e.id, e.as_of, e.total, e.level, s.tag, s.people
                        from employment_count e left join employment_sub_count s on s.count_id = e.id
                        where e.park_id = ? and e.company_id = any(?) order by e.id, s.tag""", parkId, List.copyOf(companies)), row -> take(row, metrics, found));
        return found.stream().distinct().toList();
    }

    private static boolean take(Row row, Collection<CompanyMetric> metrics, List<Counting> found) {
        if (metrics.contains(CompanyMetric.EMPLOYEES)) {
            found.add(counting(row, CompanyMetric.EMPLOYEES, row.integer("total")));
        }
        var tag = row.constantOrNull("tag", EmploymentTag.class);
        return tag != null
                && CompanyMetric.ofPart(tag)
                        .filter(metrics::contains)
                        .map(metric -> found.add(counting(row, metric, row.integer("people"))))
                        .orElse(false);
    }

    private static Counting counting(Row row, CompanyMetric metric, int people) {
        return new Counting(
                row.uuid("company_id"),
                new Figure(
                        row.uuid("id"),
                        metric,
                        FigurePeriod.moment(row.date("as_of")),
                        BigDecimal.valueOf(people),
                        row.constant("level", EvidenceLevel.class)));
    }
}
