package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.QualificationKind;
import org.seedbed.insight.internal.HeadlineJson.HonourCount;
import org.seedbed.insight.internal.HeadlineJson.Incubated;
import org.seedbed.insight.internal.HeadlineJson.Jobs;
import org.seedbed.insight.internal.HeadlineJson.Let;
import org.seedbed.insight.internal.HeadlineJson.StageNow;
import org.seedbed.insight.internal.HeadlineJson.TaxPaid;
import org.seedbed.insight.internal.HeadlineJson.Waived;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.Stage;

/** Adds up what is kept of several parks: money and area by park, companies each once. */
@ApplicationScoped
class NetworkCounter {

    private static final String COMPANIES = """
            with one as (
                select company_id, bool_or(kind = 'TEAM') as team, bool_or(present) as present,
                    bool_or(incubated) as incubated, bool_or(graduated) as graduated,
                    bool_or(stage = 'NURSERY') as nursery, bool_or(stage = 'INCUBATOR') as incubator,
                    bool_or(stage = 'ACCELERATOR') as accelerator, bool_or(stage = 'GRADUATED') as through,
                    max(tax) as tax, max(tax_evidenced) as tax_evidenced
                from company_rollup group by company_id),
            heads as (
                select distinct on (company_id) people, people_level from company_rollup
                where present and people is not null
                order by company_id, people_on desc, people_level = 'SELF_REPORTED', people desc)
            select
                (count(*) filter (where incubated and not team))::int as firms,
                (count(*) filter (where incubated and team))::int as teams,
                (count(*) filter (where graduated))::int as graduated,
                (count(*) filter (where present))::int as present,
                (count(*) filter (where nursery))::int as nursery,
                (count(*) filter (where nursery and team))::int as nursery_teams,
                (count(*) filter (where incubator))::int as incubator,
                (count(*) filter (where incubator and team))::int as incubator_teams,
                (count(*) filter (where accelerator))::int as accelerator,
                (count(*) filter (where accelerator and team))::int as accelerator_teams,
                (count(*) filter (where through))::int as graduated_now,
                (count(*) filter (where through and team))::int as graduated_now_teams,
                count(tax)::int as taxed, sum(tax) as tax, sum(tax_evidenced) as tax_evidenced,
                (select count(*)::int from heads) as counted,
                (select count(*)::int from heads where people_level = 'SELF_REPORTED') as self_reported,
                (select sum(people)::int from heads) as people,
                (select coalesce(sum(people), 0)::int from heads where people_level <> 'SELF_REPORTED') as evidenced
            from one""";

    private static final String HONOURS = """
            select kind, count(*)::int as companies, sum(certificates)::int as certificates
            from (
                select r.company_id, h.key as kind, max(h.value::int) as certificates
                from company_rollup r, jsonb_each_text(r.honours) h group by 1, 2) k
            group by kind""";

    private static final String PARKS = """
            select count(*)::int as parks, min(as_of) as as_of, min(counted_at) as counted_at,
                coalesce(sum((numbers -> 'waived' -> 'total' ->> 'amount')::numeric), 0) as waived,
                coalesce(sum((numbers -> 'waived' -> 'thisYear' ->> 'amount')::numeric), 0) as this_year,
                coalesce(sum((numbers -> 'let' ->> 'units')::int), 0)::int as units,
                coalesce(sum((numbers -> 'let' ->> 'unitsLet')::int), 0)::int as units_let,
                coalesce(sum((numbers -> 'let' ->> 'area')::numeric), 0.00) as area,
                coalesce(sum((numbers -> 'let' ->> 'areaLet')::numeric), 0.00) as area_let
            from park_rollup""";

    /** @param rows what reads: of the parks it sees */
    Together of(SqlRunner rows) {
        return rows.first(
                        Sql.of(COMPANIES),
                        one -> rows.first(
                                        Sql.of(PARKS), parks -> Together.of(parks, numbers(one, parks, honours(rows))))
                                .orElseThrow())
                .orElseThrow();
    }

    private static RollupNumbers numbers(Row one, Row parks, List<HonourCount> honours) {
        return new RollupNumbers(
                new Incubated(one.integer("firms"), one.integer("teams")),
                Arrays.stream(Stage.values()).map(stage -> stage(one, stage)).toList(),
                one.integer("graduated"),
                new Jobs(
                        one.integer("present"),
                        one.integer("counted"),
                        one.integer("self_reported"),
                        one.integerOrNull("people"),
                        one.integer("evidenced"),
                        List.of()),
                new TaxPaid(
                        Money.cnyOrNull(one.decimalOrNull("tax")),
                        Money.cnyOrNull(one.decimalOrNull("tax_evidenced")),
                        one.integer("taxed")),
                honours,
                new Waived(Money.cny(parks.decimal("waived")), Money.cny(parks.decimal("this_year"))),
                let(parks));
    }

    private static StageNow stage(Row one, Stage stage) {
        var name = stage == Stage.GRADUATED ? "graduated_now" : stage.name().toLowerCase(Locale.ROOT);
        return new StageNow(stage, one.integer(name), one.integer(name + "_teams"));
    }

    private static Let let(Row parks) {
        var all = parks.decimal("area");
        var let = parks.decimal("area_let");
        return new Let(parks.integer("units"), parks.integer("units_let"), all, let, rate(let, all));
    }

    private static @Nullable BigDecimal rate(BigDecimal let, BigDecimal all) {
        return all.signum() == 0 ? null : let.divide(all, 4, RoundingMode.HALF_UP);
    }

    private static List<HonourCount> honours(SqlRunner rows) {
        return rows
                .list(
                        Sql.of(HONOURS),
                        row -> new HonourCount(
                                row.constant("kind", QualificationKind.class),
                                row.integer("companies"),
                                row.integer("certificates")))
                .stream()
                .sorted(HeadlineSums.MOST_FIRST)
                .toList();
    }
}
