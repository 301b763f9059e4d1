package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.EmploymentTag;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.QualificationKind;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.insight.internal.HeadlineJson.HeadlineNumber;
import org.seedbed.insight.internal.HeadlineJson.HeadlineRecord;
import org.seedbed.insight.internal.HeadlineJson.HeadlineView;
import org.seedbed.insight.internal.HeadlineJson.HeadlineYear;
import org.seedbed.insight.internal.HeadlineJson.HonourCount;
import org.seedbed.insight.internal.HeadlineJson.Incubated;
import org.seedbed.insight.internal.HeadlineJson.Jobs;
import org.seedbed.insight.internal.HeadlineJson.Let;
import org.seedbed.insight.internal.HeadlineJson.StageNow;
import org.seedbed.insight.internal.HeadlineJson.TagCount;
import org.seedbed.insight.internal.HeadlineJson.TaxPaid;
import org.seedbed.insight.internal.HeadlineJson.Waived;
import org.seedbed.lease.Occupancy;
import org.seedbed.park.Parks;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.Stage;
import org.seedbed.waiver.WaivedMoney;

/** What came of a park by a day, and the companies behind each number. */
@ApplicationScoped
class HeadlineQueries {

    private static final int YEARS = 5;

    private final Database database;
    private final CompanyFigures figures;
    private final Occupancy occupancy;
    private final WaivedMoney waived;
    private final Parks parks;

    HeadlineQueries(Database database, CompanyFigures figures, Occupancy occupancy, WaivedMoney waived, Parks parks) {
        this.database = database;
        this.figures = figures;
        this.occupancy = occupancy;
        this.waived = waived;
        this.parks = parks;
    }

    @Transactional
    HeadlineView of(Actor actor, UUID parkId, LocalDate day) {
        var taxes = taxes(parkId, day);
        var byYear = actor.mayInPark(parkId, Permission.WAIVER_READ) ? waived.byYear(parkId, day) : null;
        var let = occupancy.on(parkId, day);
        return new HeadlineView(
                parkId,
                parks.name(parkId),
                day,
                incubated(parkId, day),
                stages(parkId, day),
                (int) database.count(HeadlineSql.graduated(parkId, day)),
                jobs(actor, parkId, day),
                tax(taxes, day),
                honours(parkId, day),
                byYear == null ? null : waived(byYear, day),
                new Let(let.units(), let.unitsLet(), let.area(), let.areaLet(), let.rate()),
                years(parkId, day, taxes, byYear));
    }

    /** The companies a number is counted from, by name. */
    @Transactional
    Page<HeadlineRecord> records(UUID parkId, LocalDate day, HeadlineNumber number, PageParams page) {
        return switch (number) {
            case INCUBATED -> page(HeadlineSql.incubated(parkId, day), page, HeadlineQueries::since);
            case GRADUATED -> page(HeadlineSql.graduated(parkId, day), page, HeadlineQueries::since);
            case JOBS -> page(HeadlineSql.counts(parkId, day), page, HeadlineQueries::counted);
            case TAX -> taxed(parkId, day, page);
        };
    }

    private Page<HeadlineRecord> page(Sql rows, PageParams page, Function<Row, HeadlineRecord> of) {
        return database.page(Sql.of("select * from (").add(rows).add(") r"), " order by name, company_id", page, of);
    }

    private static HeadlineRecord since(Row row) {
        return record(row, row.date("since"), null, null);
    }

    private static HeadlineRecord counted(Row row) {
        var total = row.integerOrNull("total");
        return record(
                row,
                row.dateOrNull("as_of"),
                total == null ? null : BigDecimal.valueOf(total),
                row.constantOrNull("level", EvidenceLevel.class));
    }

    private static HeadlineRecord record(
            Row row, @Nullable LocalDate from, @Nullable BigDecimal value, @Nullable EvidenceLevel level) {
        return new HeadlineRecord(
                row.uuid("company_id"), row.text("name"), row.constant("kind", CompanyKind.class), from, value, level);
    }

    private Page<HeadlineRecord> taxed(UUID parkId, LocalDate day, PageParams page) {
        var ever = page(HeadlineSql.ever(parkId, day), page, row -> record(row, null, null, null));
        var known = figures.of(
                parkId,
                ever.items().stream().map(HeadlineRecord::companyId).toList(),
                Set.of(CompanyMetric.TAX_PAID),
                database);
        return ever.map(row -> known.getOrDefault(row.companyId(), FigureSeries.of(List.of()))
                .total(CompanyMetric.TAX_PAID, day, EvidenceLevel.SELF_REPORTED)
                .map(paid -> new HeadlineRecord(
                        row.companyId(), row.companyName(), row.kind(), null, paid.value(), paid.level()))
                .orElse(row));
    }

    private Incubated incubated(UUID parkId, LocalDate day) {
        return database.first(
                        Sql.of("select (count(*) filter (where kind <> 'TEAM'))::int as firms,"
                                        + " (count(*) filter (where kind = 'TEAM'))::int as teams from (")
                                .add(HeadlineSql.incubated(parkId, day))
                                .add(") i"),
                        row -> new Incubated(row.integer("firms"), row.integer("teams")))
                .orElseThrow();
    }

    /** In the order of the chain, each with whoever stands in it, nobody too. */
    private List<StageNow> stages(UUID parkId, LocalDate day) {
        var now = database
                .list(
                        Sql.of("""
                                select e.stage, count(distinct t.company_id)::int as companies,
                                    (count(distinct t.company_id) filter (where c.kind = 'TEAM'))::int as teams
                                from stage_entry e
                                join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                                join company c on c.id = t.company_id
                                where e.park_id = ? and e.starts_on <= ? and (e.ends_on is null or e.ends_on > ?)
                                    and (t.ends_on is null or t.ends_on > ?)
                                group by e.stage""", parkId, day, day, day),
                        row -> new StageNow(
                                row.constant("stage", Stage.class), row.integer("companies"), row.integer("teams")))
                .stream()
                .collect(Collectors.toMap(StageNow::stage, Function.identity()));
        return List.of(Stage.values()).stream()
                .map(stage -> now.getOrDefault(stage, new StageNow(stage, 0, 0)))
                .toList();
    }

    /** Parts that say who is poor, disabled or was laid off are for those who may see such of people. */
    private Jobs jobs(Actor actor, UUID parkId, LocalDate day) {
        var all = actor.mayInPark(parkId, Permission.PERSONAL_READ);
        var tags = database
                .list(
                        Sql.of("select s.tag, sum(s.people)::int as people from (")
                                .add(HeadlineSql.counts(parkId, day))
                                .add(
                                        ") n join employment_sub_count s on s.count_id = n.count_id group by s.tag order by s.tag"),
                        row -> new TagCount(row.constant("tag", EmploymentTag.class), row.integer("people")))
                .stream()
                .filter(part -> all || !part.tag().isSensitive())
                .toList();
        return database.first(
                        Sql.of("""
                                select count(*)::int as companies, count(total)::int as counted,
                                    (count(*) filter (where level = 'SELF_REPORTED'))::int as self_reported,
                                    coalesce(sum(total), 0)::int as total from (""").add(HeadlineSql.counts(parkId, day)).add(") n"),
                        row -> new Jobs(
                                row.integer("companies"),
                                row.integer("counted"),
                                row.integer("self_reported"),
                                row.integer("total"),
                                tags))
                .orElseThrow();
    }

    private int people(UUID parkId, LocalDate day) {
        return database.first(
                        Sql.of("select coalesce(sum(total), 0)::int as people from (")
                                .add(HeadlineSql.counts(parkId, day))
                                .add(") n"),
                        row -> row.integer("people"))
                .orElseThrow();
    }

    private Map<UUID, FigureSeries> taxes(UUID parkId, LocalDate day) {
        var ever = database.list(HeadlineSql.ever(parkId, day), row -> row.uuid("company_id"));
        return figures.of(parkId, ever, Set.of(CompanyMetric.TAX_PAID), database);
    }

    private static TaxPaid tax(Map<UUID, FigureSeries> taxes, LocalDate day) {
        var all = taxes.values().stream()
                .flatMap(paid -> paid.total(CompanyMetric.TAX_PAID, day, EvidenceLevel.SELF_REPORTED).stream())
                .toList();
        var evidenced = taxes.values().stream()
                .flatMap(paid -> paid.total(CompanyMetric.TAX_PAID, day, EvidenceLevel.EVIDENCED).stream())
                .toList();
        return new TaxPaid(sum(all), sum(evidenced), all.size());
    }

    private static Money sum(List<FigureSeries.Amount> amounts) {
        return Money.cny(amounts.stream().map(FigureSeries.Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<HonourCount> honours(UUID parkId, LocalDate day) {
        return database.list(
                HeadlineSql.honours(parkId, day),
                row -> new HonourCount(
                        row.constant("kind", QualificationKind.class),
                        row.integer("companies"),
                        row.integer("certificates")));
    }

    private static Waived waived(Map<Integer, BigDecimal> byYear, LocalDate day) {
        return new Waived(
                Money.cny(byYear.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                Money.cny(byYear.getOrDefault(day.getYear(), BigDecimal.ZERO)));
    }

    private List<HeadlineYear> years(
            UUID parkId, LocalDate day, Map<UUID, FigureSeries> taxes, @Nullable Map<Integer, BigDecimal> byYear) {
        record Moved(int year, String move, int companies) {}
        var moves = database.list(
                HeadlineSql.moves(parkId, day),
                row -> new Moved(row.integer("year"), row.text("move"), row.integer("companies")));
        var years = new ArrayList<HeadlineYear>();
        IntStream.rangeClosed(day.getYear() - YEARS + 1, day.getYear()).forEach(year -> {
            Function<String, Integer> of = move -> moves.stream()
                    .filter(one -> one.year() == year && one.move().equals(move))
                    .mapToInt(Moved::companies)
                    .sum();
            var last = year == day.getYear() ? day : LocalDate.of(year, 12, 31);
            var paid = taxes.values().stream()
                    .flatMap(series -> series.in(CompanyMetric.TAX_PAID, FigurePeriod.year(year)).stream())
                    .toList();
            years.add(new HeadlineYear(
                    year,
                    of.apply("ENTERED"),
                    of.apply("GRADUATED"),
                    of.apply("LEFT"),
                    people(parkId, last),
                    paid.isEmpty() ? null : sum(paid),
                    byYear == null ? null : Money.cny(byYear.getOrDefault(year, BigDecimal.ZERO))));
        });
        years.sort(Comparator.comparingInt(HeadlineYear::year));
        return years;
    }
}
