package org.seedbed.company.internal.figure;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * The figures that count, of many companies at once. Which of several for one period does is told here and not by the database:
 * there are seldom two, and sorting all of them takes longer than all the rest.
 */
@ApplicationScoped
public class CountingFigures {

    private static final String COLUMNS = "f.id, f.metric, f.period_kind, f.period_from, f.value, f.level, f.seq";

    /** Of so many companies each is looked up by itself. */
    private static final int FEW = 50;

    /** A figure that counts, with its company. */
    public record Counting(UUID companyId, Figure figure) {}

    /** People in post are kept elsewhere and not among them. */
    private static List<CompanyMetric> kept(Collection<CompanyMetric> metrics) {
        return metrics.stream().filter(metric -> !metric.countsHeads()).toList();
    }

    /** All of them. */
    public List<Counting> all(
            UUID parkId, Collection<UUID> companies, Collection<CompanyMetric> metrics, SqlRunner rows) {
        return within(parkId, companies, metrics, null, null, rows);
    }

    /**
     * Those of periods that lie between the days.
     *
     * @param from null: from the first on
     * @param to the first day after; null: to the last
     */
    public List<Counting> within(
            UUID parkId,
            Collection<UUID> companies,
            Collection<CompanyMetric> metrics,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            SqlRunner rows) {
        var kept = kept(metrics);
        if (kept.isEmpty() || companies.isEmpty()) {
            return List.of();
        }
        if (companies.size() <= FEW) {
            var found = new FoundFigures(one -> true, one -> true);
            rows.list(
                    between(parkId, kept, from, to)
                            .add("and f.company_id = any(?) and", List.copyOf(companies))
                            .add(standing(parkId)),
                    found::take);
            return found.counting();
        }
        // Of many it is faster to read everybody's, which lie together, and to pick here.
        var wanted = Set.copyOf(companies);
        var gone = Set.copyOf(rows.list(
                Sql.of("select withdraws from company_figure where park_id = ? and withdraws is not null", parkId),
                row -> row.uuid("withdraws")));
        var found = new FoundFigures(wanted::contains, not(gone::contains));
        rows.list(between(parkId, kept, from, to), found::take);
        return found.counting();
    }

    private static Sql between(
            UUID parkId, List<CompanyMetric> metrics, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Sql.of("select f.company_id, " + COLUMNS + " from company_figure f")
                .add("where f.park_id = ? and f.metric = any(?) and f.withdraws is null", parkId, metrics)
                .filter(from, "and f.period_from >= ?")
                .filter(to, "and f.period_to <= ?");
    }

    /** Of each company and metric those of the year before the day is over, and where there are none the last one before it. */
    public List<Counting> on(
            UUID parkId, Collection<UUID> companies, Collection<CompanyMetric> metrics, LocalDate day, SqlRunner rows) {
        var kept = kept(metrics);
        var found = new ArrayList<>(
                within(parkId, companies, kept, day.minusYears(1).plusDays(1), day.plusDays(1), rows));
        var known = found.stream()
                .map(one -> new Asked(one.companyId(), one.figure().metric()))
                .collect(Collectors.toSet());
        var missing = companies.stream()
                .flatMap(company -> kept.stream().map(metric -> new Asked(company, metric)))
                .filter(not(known::contains))
                .toList();
        found.addAll(last(parkId, missing, day, rows));
        return found;
    }

    private record Asked(UUID companyId, CompanyMetric metric) {}

    private static List<Counting> last(UUID parkId, List<Asked> asked, LocalDate day, SqlRunner rows) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var found = new FoundFigures(one -> true, one -> true);
        rows.list(
                Sql.of("select c.id as company_id, " + COLUMNS)
                        .add(
                                "from unnest(?::uuid[], ?::text[]) c (id, metric)",
                                asked.stream().map(Asked::companyId).toList(),
                                asked.stream().map(Asked::metric).toList())
                        .add("cross join lateral (select * from company_figure f where f.park_id = ?", parkId)
                        .add("and f.company_id = c.id and f.metric = c.metric and f.period_from <= ? and", day)
                        .add(standing(parkId))
                        .add("order by f.period_from desc, " + FigureStore.SURENESS.formatted("f"))
                        .add("desc, f.seq desc limit 1) f"),
                found::take);
        return found.counting();
    }

    /** The park is named once more for the index of what was taken back, which is small. */
    private static Sql standing(UUID parkId) {
        return Sql.of("""
                f.withdraws is null and not exists (
                    select from company_figure w where w.park_id = ? and w.withdraws = f.id)""", parkId);
    }
}
