package org.seedbed.billing.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.report.MonthAreas.LetDays;
import org.seedbed.billing.internal.report.MonthAreas.UnitDays;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.IncubateeFacts;

/** What the report of exempt income and area is made of. */
@ApplicationScoped
class ExemptionFacts {

    private final Database database;

    ExemptionFacts(Database database) {
        this.database = database;
    }

    /** Of all tenants together. */
    List<IncomePart> income(UUID parkId, MonthSpan span) {
        return database.list(
                Sql.of("select date_trunc('month', l.from_on)::date as month, null::uuid as tenant_id,")
                        .add(sums(parkId, span))
                        .add("group by 1, l.vat_category, l.incubatee order by 1, l.vat_category, l.incubatee desc"),
                ExemptionFacts::part);
    }

    List<IncomePart> incomeOfTenants(UUID parkId, MonthSpan span) {
        return database.list(
                Sql.of("select date_trunc('month', l.from_on)::date as month, l.tenant_id,")
                        .add(sums(parkId, span))
                        .add("group by 1, 2, l.vat_category, l.incubatee"),
                ExemptionFacts::part);
    }

    private static Sql sums(UUID parkId, MonthSpan span) {
        return Sql.of("""
                l.vat_category, l.incubatee, sum(l.list_amount) as list_amount, sum(l.waived) as waived,
                    sum(l.payable) as income, coalesce(sum(l.payable) filter (where b.kind = 'CREDIT_NOTE'), 0) as credited
                from bill_line l
                join bill b on b.park_id = l.park_id and b.id = l.bill_id
                where l.park_id = ? and l.from_on >= ? and l.from_on < ?""", parkId, span.firstDay(), span.dayAfter());
    }

    private static IncomePart part(Row row) {
        return new IncomePart(
                YearMonth.from(row.date("month")),
                row.uuidOrNull("tenant_id"),
                row.constant("vat_category", VatCategory.class),
                row.bool("incubatee"),
                row.decimal("list_amount"),
                row.decimal("waived"),
                row.decimal("income"),
                row.decimal("credited"));
    }

    /** The areas of each month; units and lettings are read once for all of them. */
    Map<YearMonth, MonthAreas> areas(UUID parkId, MonthSpan span) {
        var units = units(parkId, span);
        var lets = lets(parkId, span);
        var tenants = IncubateeFacts.of(
                parkId, lets.stream().map(LetDays::tenantId).distinct().toList(), database);
        var areas = new HashMap<YearMonth, MonthAreas>();
        for (var month : span.months()) {
            var days = DaySpan.month(month);
            var own = lets.stream().filter(let -> let.days().overlaps(days)).toList();
            areas.put(month, MonthAreas.of(month, units, own, (tenant, day) -> {
                var facts = tenants.get(tenant);
                return facts != null && facts.on(day);
            }));
        }
        return areas;
    }

    private List<UnitDays> units(UUID parkId, MonthSpan span) {
        return database.list(
                Sql.of("""
                        select id, area, seats, kind, valid_from, valid_to from unit
                        where park_id = ? and (valid_from is null or valid_from < ?) and (valid_to is null or valid_to > ?)""", parkId, span.dayAfter(), span.firstDay()),
                row -> new UnitDays(
                        row.uuid("id"),
                        row.decimal("area"),
                        row.integerOrNull("seats"),
                        row.constant("kind", UnitKind.class).isLettable(),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to")));
    }

    private List<LetDays> lets(UUID parkId, MonthSpan span) {
        return database.list(
                Sql.of("""
                        select unit_id, tenant_id, upper(seats) - lower(seats) as seats, starts_on, ends_on from letting
                        where park_id = ? and starts_on < ? and ends_on > ? and starts_on < ends_on""", parkId, span.dayAfter(), span.firstDay()),
                row -> new LetDays(
                        row.uuid("unit_id"),
                        row.uuid("tenant_id"),
                        row.integerOrNull("seats"),
                        new DaySpan(row.date("starts_on"), row.date("ends_on"))));
    }
}
