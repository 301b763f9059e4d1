package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.EmploymentTag;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.company.internal.figure.CountingFigures.Counting;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * People in post as figures. They are kept among the employment counts and nowhere else: what the park saved there is
 * evidenced, what came with a report is the company's word.
 */
@ApplicationScoped
public class HeadCounts {

    /** Every count of the companies, parts and all; one with several parts may come several times. */
    public List<Counting> counting(
            UUID parkId, Collection<UUID> companies, Collection<CompanyMetric> metrics, SqlRunner rows) {
        if (companies.isEmpty() || metrics.stream().noneMatch(CompanyMetric::countsHeads)) {
            return List.of();
        }
        var found = new ArrayList<Counting>();
        rows.list(Sql.of("""
                        select e.company_id, e.id, e.as_of, e.total, e.level, s.tag, s.people
                        from employment_count e left join employment_sub_count s on s.count_id = e.id
                        where e.park_id = ? and e.company_id = any(?)""", parkId, List.copyOf(companies)), row -> take(row, metrics, found));
        return found;
    }

    /** Those of the year before the day is over, and where there are none the last one before it. */
    public List<Counting> on(
            UUID parkId, Collection<UUID> companies, Collection<CompanyMetric> metrics, LocalDate day, SqlRunner rows) {
        if (companies.isEmpty() || metrics.stream().noneMatch(CompanyMetric::countsHeads)) {
            return List.of();
        }
        var found = new ArrayList<Counting>();
        rows.list(
                Sql.of("""
                        select e.company_id, e.id, e.as_of, e.total, e.level, s.tag, s.people
                        from unnest(?::uuid[]) c (id)
                        cross join lateral (
                            (select * from employment_count e
                                where e.park_id = ? and e.company_id = c.id and e.as_of > ? and e.as_of <= ?)
                            union all
                            (select * from employment_count e
                                where e.park_id = ? and e.company_id = c.id and e.as_of <= ? order by e.as_of desc limit 1)) e
                        left join employment_sub_count s on s.count_id = e.id""", List.copyOf(companies), parkId, day.minusYears(1), day, parkId, day),
                row -> take(row, metrics, found));
        return found;
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
