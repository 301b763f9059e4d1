package org.seedbed.insight.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedbed.insight.internal.HeadlineJson.HeadlineYear;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.money.Money;

/** The last five calendar years of a park, the last one as far as the day. */
final class HeadlineYears {

    private static final int YEARS = 5;

    private final UUID parkId;
    private final LocalDate day;
    private final SqlRunner rows;

    HeadlineYears(UUID parkId, LocalDate day, SqlRunner rows) {
        this.parkId = parkId;
        this.day = day;
        this.rows = rows;
    }

    /** The earliest first. */
    List<HeadlineYear> of(List<CompanyLine> lines, Map<Integer, BigDecimal> waived) {
        var entered = byYear(lines, CompanyLine::incubatedOn);
        var graduated = byYear(lines, CompanyLine::graduatedOn);
        var left = left();
        var people = people();
        return years().mapToObj(year -> new HeadlineYear(
                        year,
                        entered.getOrDefault(year, 0L).intValue(),
                        graduated.getOrDefault(year, 0L).intValue(),
                        left.getOrDefault(year, 0),
                        people.get(year),
                        HeadlineSums.taxOf(lines, year),
                        Money.cny(waived.getOrDefault(year, BigDecimal.ZERO))))
                .toList();
    }

    private IntStream years() {
        return IntStream.rangeClosed(day.getYear() - YEARS + 1, day.getYear());
    }

    private LocalDate last(int year) {
        return year == day.getYear() ? day : LocalDate.of(year, 12, 31);
    }

    private static Map<Integer, Long> byYear(List<CompanyLine> lines, Function<CompanyLine, @Nullable LocalDate> when) {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(when.apply(line)).stream())
                .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
    }

    /** By the year of the last day. A stay that another one follows without a gap is nobody's leaving. */
    private Map<Integer, Integer> left() {
        return rows
                .list(Sql.of("""
                                select extract(year from t.ends_on - 1)::int as year,
                                    count(distinct t.company_id)::int as companies
                                from tenant t where t.park_id = ? and t.ends_on - 1 <= ?
                                    and not exists (select from tenant n where n.park_id = t.park_id
                                        and n.company_id = t.company_id and n.starts_on = t.ends_on)
                                group by 1""", parkId, day), row -> Map.entry(row.integer("year"), row.integer("companies")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who stayed on the last day of each year, by the newest count until then; no entry where nobody counted. */
    private Map<Integer, Integer> people() {
        var ends = years().mapToObj(this::last).toList();
        var people = new HashMap<Integer, Integer>();
        rows.list(Sql.of("""
                                select d.day, sum(n.total)::int as people
                                from unnest(?::date[]) as d (day)
                                join tenant t on t.park_id = ? and t.starts_on <= d.day
                                    and (t.ends_on is null or t.ends_on > d.day)
                                join lateral (
                                    select e.total from employment_count e
                                    where e.park_id = t.park_id and e.company_id = t.company_id and e.as_of <= d.day
                                    order by e.as_of desc limit 1) n on true
                                group by d.day""", ends, parkId), row -> Map.entry(row.date("day").getYear(), row.integer("people")))
                .forEach(entry -> people.put(entry.getKey(), entry.getValue()));
        return people;
    }
}
